import type { z } from "zod";
import type * as contract from "#contract/sign-in";
import type { Context } from "../../context.ts";
import { Conflict } from "../../refusal.ts";
import type { PeopleDirectory } from "../people-directory.ts";
import { signedIn } from "../signed-in.ts";
import { hasSecondFactor, putRecoveryCodes } from "./factor-store.ts";
import { hashOfRecoveryCode, newRecoveryCodes } from "./recovery-code.ts";
import { tellFactorChanged } from "./tell-factor-changed.ts";

/** Throws `platform/second-factor-not-set`. */
export async function renewRecoveryCodes(
  ctx: Context,
  directory: Pick<PeopleDirectory, "addressOf">,
): Promise<z.infer<typeof contract.renewRecoveryCodes.reply>> {
  const { person } = signedIn(ctx);
  if (!(await hasSecondFactor(ctx.db, person))) {
    throw new Conflict(
      "platform/second-factor-not-set",
      "You have no second factor. Set one, and you get recovery codes with it.",
    );
  }
  const recoveryCodes = newRecoveryCodes();
  await putRecoveryCodes(ctx.db, person, recoveryCodes.map(hashOfRecoveryCode), ctx.now);
  await tellFactorChanged(ctx, directory, { person, change: "codes-renewed" });
  return { recoveryCodes };
}
