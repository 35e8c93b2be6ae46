import { answersWaiting } from "#adoption";
import type { WaitingAnswers } from "#contract/municipality";
import { type Context, dutchDate } from "#platform/context";
import { requireMunicipality } from "./require-municipality.ts";

/** How many answers wait for a municipality. Throws `overview/no-municipality` and `overview/unknown-municipality`. */
export async function getWaitingAnswers(ctx: Context, code: string): Promise<WaitingAnswers> {
  const { name } = await requireMunicipality(ctx, code, dutchDate(ctx.now));
  const waiting = (await answersWaiting(ctx, [code])).get(code) ?? [];
  return {
    municipality: { id: code, name },
    total: waiting.length,
    law: waiting.filter(({ subject }) => subject.rule === "law").length,
  };
}
