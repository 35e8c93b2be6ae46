import type { SecondFactorFault } from "#contract/sign-in";
import type { Context } from "../../context.ts";
import { makeSecretLink } from "../../secret-link.ts";
import { stepUpSession } from "../sessions/session-store.ts";
import { signedIn } from "../signed-in.ts";
import { changeFactor, lockFactor, type StoredFactor, spendRecoveryCode } from "./factor-store.ts";
import { hashOfRecoveryCode } from "./recovery-code.ts";
import { unseal } from "./sealed-secret.ts";
import { afterWrong, minutesToWait, noWrongs } from "./throttle.ts";
import { isTimeCode, stepOf } from "./time-code.ts";

/** What came of a code: another token for the session, or why not. */
export type Shown =
  | { readonly token: string }
  | { readonly fault: SecondFactorFault; readonly minutes?: number };

/**
 * Shows a second factor in this session: a code of the app, or a recovery code. The session gets another token, so
 * that whoever held the old one does not come along (session fixation, CWE-384). Nothing is thrown: a wrong code
 * is counted in the same transaction.
 */
export async function showSecondFactor(ctx: Context, key: Buffer, typed: string): Promise<Shown> {
  const { person, session } = signedIn(ctx);
  const factor = await lockFactor(ctx.db, person);
  if (!factor?.confirmed_at) return { fault: "not-set" };
  const wait = minutesToWait(factor, ctx.now);
  if (wait > 0) return { fault: "wait", minutes: wait };

  const checked = await check(ctx, factor, key, typed.replace(/[\s-]/g, ""));
  if (checked === "unreadable") return { fault: "unreadable" };
  if (checked === "wrong") {
    const wrongs = afterWrong(factor, ctx.now);
    await changeFactor(ctx.db, person, { ...wrongs });
    const minutes = minutesToWait(wrongs, ctx.now);
    return minutes > 0 ? { fault: "wait", minutes } : { fault: "wrong-code" };
  }
  await changeFactor(ctx.db, person, { ...noWrongs, last_step: checked.step });
  const { token, hash } = makeSecretLink();
  await stepUpSession(ctx.db, session, hash, ctx.now);
  return { token };
}

/** The last time step that is used up now, or what is not right. */
async function check(
  ctx: Context,
  { person, secret: sealed, last_step }: StoredFactor,
  key: Buffer,
  code: string,
): Promise<{ step: number | null } | "wrong" | "unreadable"> {
  if (!isTimeCode(code)) {
    const right = await spendRecoveryCode(ctx.db, person, hashOfRecoveryCode(code), ctx.now);
    return right ? { step: last_step } : "wrong";
  }
  const secret = unseal(key, person, sealed);
  // The server's secret was changed: no code of the app can be right, and a recovery code still can.
  if (secret === null) return "unreadable";
  const step = stepOf(secret, code, ctx.now);
  // RFC 6238 §5.2: a code that was right is not taken a second time.
  return step === null || (last_step !== null && step <= last_step) ? "wrong" : { step };
}
