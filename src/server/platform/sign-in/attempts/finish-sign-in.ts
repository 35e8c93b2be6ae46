import { nobody } from "../../caller.ts";
import type { Context, Work } from "../../context.ts";
import { hashOfLink } from "../../secret-link.ts";
import type { Identity } from "../people-directory.ts";
import type { Provider } from "../providers/provider.ts";
import { SignInRefused } from "../providers/sign-in-refused.ts";
import { hasSecondFactor } from "../second-factor/factor-store.ts";
import { activeHoldings, workplaces } from "../sessions/active-holdings.ts";
import type { Device } from "../sessions/device.ts";
import { openSession } from "../sessions/open-session.ts";
import { signOut } from "../sessions/sign-out.ts";
import type { SignInKit } from "../sign-in-kit.ts";
import { attemptSecrets } from "./attempt-secrets.ts";
import { type Attempt, takeAttempt } from "./attempt-store.ts";
import { exchangeCode } from "./exchange-code.ts";

/** What came back from a provider, and in which browser. */
export interface Answer {
  readonly provider: string;
  /** The whole address, on the origin that we know to be ours. */
  readonly url: URL;
  readonly browserToken: string | null;
  /** Token of the session that this browser has, if any. */
  readonly sessionToken: string | null;
  readonly device: Device;
}

export interface SignedIn {
  readonly token: string;
  readonly secondFactor: boolean;
}

/**
 * Takes the attempt that an answer belongs to: once, in a transaction of its own, so that the same answer again finds
 * nothing whatever comes after. Throws `SignInRefused` when there is none.
 */
export async function takeAttemptOf(work: Work, { url }: Answer): Promise<Attempt> {
  const [state, ...more] = url.searchParams.getAll("state");
  if (!state || more.length > 0) throw new SignInRefused("expired", "no-state");
  const attempt = await work.change((ctx) => takeAttempt(ctx.db, hashOfLink(state)));
  if (!attempt) throw new SignInRefused("expired", "unknown-state");
  return attempt;
}

/**
 * Signs somebody in who came back: a new session with a new token, and the session that the browser had ends. Throws
 * `SignInRefused`; the audit trail keeps that too, for an attempt was really made.
 */
export async function finishSignIn(
  work: Work,
  kit: SignInKit,
  attempt: Attempt,
  answer: Answer,
): Promise<SignedIn> {
  try {
    const { provider, identity } = await identify(work, kit, attempt, answer);
    return await work.change((ctx) => open(ctx, kit, { provider, identity, answer }));
  } catch (error) {
    if (error instanceof SignInRefused) {
      await work.change((ctx) =>
        kit.writeLine({ ...ctx, caller: nobody("web") }, signInAct("refused", null)),
      );
    }
    throw error;
  }
}

async function identify(
  work: Work,
  kit: SignInKit,
  attempt: Attempt,
  { provider: id, url, browserToken }: Answer,
): Promise<{ provider: Provider; identity: Identity }> {
  const now = await work.read(async (ctx) => ctx.now);
  if (attempt.expires_at <= now) throw new SignInRefused("expired", "attempt-expired");
  // One provider gives the answer to what was asked of another (mix-up, RFC 9700 §4.4).
  if (attempt.provider !== id) throw new SignInRefused("refused", "other-provider");
  // Somebody else began, and would have this browser work under his name (login CSRF, RFC 6749 §10.12).
  if (browserToken === null || !hashOfLink(browserToken).equals(attempt.browser_hash)) {
    throw new SignInRefused("other-browser", "other-browser");
  }
  const state = url.searchParams.get("state") ?? "";
  const connection = await kit.connect(id);
  const identity = await exchangeCode(connection, url, {
    state,
    ...attemptSecrets(kit.keys.attempt, browserToken, state),
  });
  return { provider: connection.provider, identity };
}

async function open(
  ctx: Context,
  kit: SignInKit,
  given: { provider: Provider; identity: Identity; answer: Answer },
): Promise<SignedIn> {
  const { provider, identity, answer } = given;
  await signOut(ctx, kit.writeLine, answer.sessionToken, "signed-in-again");
  const person = await kit.directory.recognise(ctx, identity);
  const held = activeHoldings(
    await kit.directory.holdings(ctx, person),
    kit.providers,
    provider.issuer,
  );
  // Whoever can work for one organisation alone need not choose it.
  const [only = null, ...more] = workplaces(held);
  const { id, token } = await openSession(ctx, {
    person,
    provider: provider.id,
    issuer: provider.issuer,
    organisation: more.length === 0 ? only : null,
    device: answer.device,
  });
  const caller = { ...nobody("web"), person, session: id };
  await kit.writeLine({ ...ctx, caller }, signInAct("done", id));
  return { token, secondFactor: await hasSecondFactor(ctx.db, person) };
}

const signInAct = (result: "done" | "refused", session: string | null) => ({
  act: "signIn",
  organisation: null,
  object: session === null ? null : { kind: "session", id: session },
  result,
});
