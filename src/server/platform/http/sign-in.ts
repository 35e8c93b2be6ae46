import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { SignInFault } from "#contract/sign-in";
import type { Work } from "../context.ts";
import type { Log } from "../log.ts";
import { beginSignIn } from "../sign-in/attempts/begin-sign-in.ts";
import { type Answer, finishSignIn, takeAttemptOf } from "../sign-in/attempts/finish-sign-in.ts";
import { SignInRefused } from "../sign-in/providers/sign-in-refused.ts";
import { type Language, returnPath } from "../sign-in/return-path.ts";
import { showSecondFactor } from "../sign-in/second-factor/show-second-factor.ts";
import { callerOf } from "../sign-in/sessions/caller-of.ts";
import { deviceOf } from "../sign-in/sessions/device.ts";
import { signOut } from "../sign-in/sessions/sign-out.ts";
import { redirectUri, type SignInKit } from "../sign-in/sign-in-kit.ts";
import { secondFactorPage, signInPage } from "../sign-in/sign-in-pages.ts";
import { formOf, readForms } from "./form-bodies.ts";
import type { SessionCookie } from "./session-cookie.ts";
import { signInCookie } from "./sign-in-cookie.ts";

// A town hall comes in at nine from one address; a guesser is held up per person, in the second factor.
const limited = { config: { rateLimit: { max: 60 } }, exposeHeadRoute: false };

interface Mounting {
  readonly kit: SignInKit;
  readonly work: Work;
  readonly cookie: SessionCookie;
  readonly log: Log;
}

type WithProvider = FastifyRequest<{ Params: { provider: string } }>;

/** The addresses of signing in and out. Each leads to a page; none shows what a provider wrote. */
export function mountSignIn(parent: FastifyInstance, given: Mounting): void {
  parent.register((http, _options, done) => {
    readForms(http);
    http.addHook("onRequest", (_request, reply, next) => {
      // Codes and states stand in these addresses: nobody keeps them, and nobody is told of them.
      reply.headers({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
      next();
    });
    const { kit } = given;
    const browser = signInCookie(kit.baseUrl);
    http.get("/sign-in/:provider", limited, async (request: WithProvider, reply) => {
      const { to: asked } = request.query as { to?: unknown };
      const to = returnPath(asked, languageAsked(request));
      // Another site may not sign somebody in unseen (login CSRF): the page asks, and keeps where to go.
      const site = request.headers["sec-fetch-site"];
      if (site === "cross-site" || site === "same-site")
        return reply.redirect(signInPage(null, to), 303);
      return orSignInPage(given, request, reply, to, async () => {
        const begun = await beginSignIn(given.work, kit, {
          provider: request.params.provider,
          to,
          browserToken: browser.tokenOf(request),
        });
        browser.set(reply, begun.browserToken);
        return begun.url;
      });
    });
    http.get("/sign-in/callback/:provider", limited, (request: WithProvider, reply) =>
      comeBack(given, request, reply, browser.tokenOf(request)),
    );
    http.post("/sign-in/second-factor", limited, (request, reply) => stepUp(given, request, reply));
    http.post("/sign-out", limited, async (request, reply) => {
      const to = returnPath(formOf(request).get("to"), languageAsked(request));
      const token = given.cookie.tokenOf(request);
      await given.work.change((ctx) => signOut(ctx, kit.writeLine, token));
      given.cookie.set(reply, null);
      // What the browser kept of this person, such as a draft, is not for the next at the same desk.
      return reply.header("clear-site-data", '"storage"').redirect(to, 303);
    });
    done();
  });
}

async function comeBack(
  given: Mounting,
  request: WithProvider,
  reply: FastifyReply,
  browserToken: string | null,
): Promise<FastifyReply> {
  const { kit, work, cookie } = given;
  const { provider } = request.params;
  // On the origin that we know to be ours, whatever host the request named.
  const url = new URL(redirectUri(kit.baseUrl, encodeURIComponent(provider)));
  url.search = new URL(request.url, "http://query.invalid").search;
  const answer: Answer = {
    provider,
    url,
    browserToken,
    sessionToken: cookie.tokenOf(request),
    device: deviceOf(request.headers["user-agent"]),
  };
  let to = `/${languageAsked(request)}`;
  return orSignInPage(
    given,
    request,
    reply,
    () => to,
    async () => {
      const attempt = await takeAttemptOf(work, answer);
      to = attempt.return_path;
      const { token, secondFactor } = await finishSignIn(work, kit, attempt, answer);
      cookie.set(reply, token);
      return secondFactor ? secondFactorPage(to) : to;
    },
  );
}

async function stepUp(
  { kit, work, cookie }: Mounting,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const form = formOf(request);
  const to = returnPath(form.get("to"), languageAsked(request));
  const credentials = { token: cookie.tokenOf(request), origin: "web" as const };
  const shown = await work.change(async (bare) => {
    const caller = await callerOf(bare, credentials, kit);
    if (caller.person === null || caller.session === null) return null;
    const ctx = { ...bare, caller };
    const outcome = await showSecondFactor(
      ctx,
      kit.keys.secondFactor,
      (form.get("code") ?? "").slice(0, 100),
    );
    await kit.writeLine(ctx, {
      act: "showSecondFactor",
      organisation: null,
      object: { kind: "session", id: caller.session },
      result: "token" in outcome ? "done" : "refused",
    });
    return outcome;
  });
  if (shown === null) return reply.redirect(signInPage("session-over", to), 303);
  if (!("token" in shown)) return reply.redirect(secondFactorPage(to, shown), 303);
  cookie.set(reply, shown.token);
  return reply.redirect(to, 303);
}

/** Goes where the act says, or back to the sign-in page with a fault of ours. */
async function orSignInPage(
  { log }: Mounting,
  request: FastifyRequest,
  reply: FastifyReply,
  to: string | (() => string),
  act: () => Promise<string>,
): Promise<FastifyReply> {
  const back = (fault: SignInFault): FastifyReply =>
    reply.redirect(signInPage(fault, typeof to === "string" ? to : to()), 303);
  const route = request.routeOptions.url;
  try {
    return reply.redirect(await act(), 303);
  } catch (error) {
    if (error instanceof SignInRefused) {
      log.warn({ route, fault: error.fault, reason: error.reason }, "sign-in refused");
      return back(error.fault);
    }
    log.error({ err: error, route }, "fault");
    return back("unavailable");
  }
}

const languageAsked = ({ headers }: FastifyRequest): Language =>
  /^en\b/i.test(headers["accept-language"] ?? "") ? "en" : "nl";
