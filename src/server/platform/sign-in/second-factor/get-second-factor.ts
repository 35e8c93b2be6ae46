import type { z } from "zod";
import type * as contract from "#contract/sign-in";
import type { Context } from "../../context.ts";
import { signedIn } from "../signed-in.ts";
import { countUnusedCodes, factorOf } from "./factor-store.ts";

export async function getSecondFactor(
  ctx: Context,
): Promise<z.infer<typeof contract.getSecondFactor.reply>> {
  const { person } = signedIn(ctx);
  const since = (await factorOf(ctx.db, person))?.confirmed_at ?? null;
  return {
    enrolled: since !== null,
    since: since?.toISOString() ?? null,
    shownAt: ctx.caller.secondFactor.at?.toISOString() ?? null,
    recoveryCodesLeft: await countUnusedCodes(ctx.db, person),
  };
}
