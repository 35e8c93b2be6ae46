import type { z } from "zod";
import type * as contract from "#contract/sign-in";
import type { Context } from "../../context.ts";
import { Conflict, Invalid } from "../../refusal.ts";
import type { PeopleDirectory } from "../people-directory.ts";
import { beganAt } from "../sessions/session-store.ts";
import { signedIn } from "../signed-in.ts";
import { changeFactor, lockFactor, putRecoveryCodes } from "./factor-store.ts";
import { hashOfRecoveryCode, newRecoveryCodes } from "./recovery-code.ts";
import { unseal } from "./sealed-secret.ts";
import { signedInLately } from "./signed-in-lately.ts";
import { tellFactorChanged } from "./tell-factor-changed.ts";
import { stepOf } from "./time-code.ts";

// Longer than anybody takes to scan a picture; a secret that was left on a screen is not set tomorrow.
const startedMinutes = 60;

/**
 * Sets the second factor with a first code, and gives the recovery codes. It is not shown with that: the session
 * steps up where its token changes too, at `/sign-in/second-factor`. Throws `platform/second-factor-set`,
 * `platform/second-factor-not-started` and `platform/wrong-code`.
 */
export async function confirmSecondFactor(
  ctx: Context,
  { key, directory }: { key: Buffer; directory: Pick<PeopleDirectory, "addressOf"> },
  { code }: z.infer<typeof contract.confirmSecondFactor.body>,
): Promise<z.infer<typeof contract.confirmSecondFactor.reply>> {
  const { person, session } = signedIn(ctx);
  const factor = await lockFactor(ctx.db, person);
  if (factor?.confirmed_at) {
    throw new Conflict("platform/second-factor-set", "Your second factor is set already.");
  }
  const oldest = ctx.now.getTime() - startedMinutes * 60_000;
  // Only of a session that could have begun it: an old one in other hands does not guess along.
  const lately = factor && signedInLately(await beganAt(ctx.db, session), factor.started_at);
  const secret =
    lately && factor.started_at.getTime() >= oldest ? unseal(key, person, factor.secret) : null;
  if (secret === null) {
    throw new Conflict(
      "platform/second-factor-not-started",
      "There is no secret to confirm, or it is more than an hour old. Begin again.",
    );
  }
  const step = stepOf(secret, code.replace(/\s/g, ""), ctx.now);
  if (step === null) {
    throw new Invalid(
      "platform/wrong-code",
      "This is not the code that the app shows now. Wait for the next one, check the clock of your phone, and type its six digits.",
      [{ where: "body.code", detail: "not the code of now" }],
    );
  }
  await changeFactor(ctx.db, person, { confirmed_at: ctx.now, last_step: step });
  await tellFactorChanged(ctx, directory, { person, change: "set" });
  const recoveryCodes = newRecoveryCodes();
  await putRecoveryCodes(ctx.db, person, recoveryCodes.map(hashOfRecoveryCode), ctx.now);
  return { recoveryCodes };
}
