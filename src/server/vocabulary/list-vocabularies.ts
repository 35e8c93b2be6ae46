import type { z } from "zod";
import type * as contract from "#contract/vocabulary";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { vocabularies } from "./term-store.ts";

export async function listVocabularies(
  ctx: Context,
  asked: z.infer<typeof contract.listVocabularies.query>,
): Promise<z.infer<typeof contract.listVocabularies.reply>> {
  const { offset, limit, next } = pageOf("listVocabularies", asked);
  const whole = await vocabularies(ctx.db);
  return {
    total: whole.length,
    items: whole.slice(offset, offset + limit),
    next: next(whole.length),
  };
}
