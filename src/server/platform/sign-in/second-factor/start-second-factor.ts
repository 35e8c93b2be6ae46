import { toString as drawQrCode } from "qrcode";
import type { z } from "zod";
import type * as contract from "#contract/sign-in";
import type { Context } from "../../context.ts";
import { Conflict, Forbidden } from "../../refusal.ts";
import { beganAt } from "../sessions/session-store.ts";
import { signedIn } from "../signed-in.ts";
import { putStarted } from "./factor-store.ts";
import { seal } from "./sealed-secret.ts";
import { signedInLately, signedInMinutes } from "./signed-in-lately.ts";
import { newSecret, toEnter } from "./time-code.ts";

/**
 * Gives a new secret for an authenticator app; it counts after a first code of it. Throws `platform/second-factor-set`
 * when one counts already: taking that away first asks for it, so that a session alone cannot replace it. Throws
 * `platform/sign-in-again` in a session that began longer ago: whoever finds a browser open may not make its owner's
 * account his own.
 */
export async function startSecondFactor(
  ctx: Context,
  { key, host }: { key: Buffer; host: string },
): Promise<z.infer<typeof contract.startSecondFactor.reply>> {
  const { person, session } = signedIn(ctx);
  if (!signedInLately(await beganAt(ctx.db, session), ctx.now)) {
    throw new Forbidden(
      "platform/sign-in-again",
      `Setting a second factor asks that you signed in at most ${signedInMinutes} minutes ago. Sign in again, and do it then.`,
    );
  }
  const secret = newSecret();
  const sealed = seal(key, person, secret);
  if (!(await putStarted(ctx.db, { person, secret: sealed, started_at: ctx.now }))) {
    throw new Conflict(
      "platform/second-factor-set",
      "You have a second factor. Take it away before you set another.",
    );
  }
  // Numbers, no names: an app may keep this on other people's computers.
  const entered = toEnter(secret, {
    issuer: ctx.practice ? "Waaier oefenland" : "Waaier",
    label: `${host} ${person}`,
  });
  // A quarter of the picture may be lost, and four modules of quiet around it: ISO/IEC 18004.
  const svg = await drawQrCode(entered.uri, { type: "svg", errorCorrectionLevel: "Q", margin: 4 });
  return {
    ...entered,
    picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
  };
}
