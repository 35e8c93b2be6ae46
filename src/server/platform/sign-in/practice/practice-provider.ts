import { generateKeyPairSync, hash, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { PracticeSignInFault } from "#contract/sign-in";
import type { Provider } from "../providers/provider.ts";
import { redirectUri } from "../sign-in-kit.ts";
import { signInPage } from "../sign-in-pages.ts";
import { memoryAdapter } from "./memory-adapter.ts";

/** An identity provider inside this server, that takes people for whom they say they are. */
export interface PracticeProvider {
  /** As sign-in knows it, beside any other. */
  readonly provider: Provider;
  /** Answers what is asked below `practicePath`, which is taken off the address. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Whether this browser is asked who it is, under this id. */
  isAsked(uid: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Takes what was typed for true. Returns where to go on, or what is not right about it. */
  answer(
    typed: { name: string; email: string },
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<{ to: string } | { fault: PracticeSignInFault }>;
}

export const practicePath = "/practice/idp";

const minutes = (count: number): number => count * 60;
const mostPeople = 1_000;

/**
 * Makes the provider, with keys that live as long as this process. It speaks real OpenID Connect, so that who
 * practises walks the same way as who does not. Only where `whyNoPractice` finds no reason against it.
 */
export async function createPracticeProvider(
  baseUrl: string,
  clock: () => Date,
): Promise<PracticeProvider> {
  // Fetched when it is needed: a server with real providers never loads it.
  const { Provider: Server } = await import("oidc-provider");
  const people = new Map<string, { name: string; email: string }>();
  const provider: Provider = {
    id: "practice",
    name: "Oefenaanmelding",
    kind: "practice",
    issuer: `${baseUrl}${practicePath}`,
    clientId: "waaier",
    clientSecret: randomBytes(32).toString("base64url"),
    organisations: [],
    scopes: ["openid", "profile", "email"],
    claims: { subject: "sub", name: "name", email: "email" },
    requiredAcr: [],
    loopback: true,
  };
  const server = new Server(provider.issuer, {
    adapter: memoryAdapter(clock),
    clients: [
      {
        client_id: provider.clientId,
        client_secret: provider.clientSecret,
        redirect_uris: [redirectUri(baseUrl, provider.id)],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [newKey()] },
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString("base64url")], long: { path: practicePath } },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    interactions: {
      url: (_ctx, { uid, params }) =>
        `${practicePath}/interaction/${uid}?lang=${params["ui_locales"] === "en" ? "en" : "nl"}`,
    },
    clientBasedCORS: () => false,
    // As any provider that follows RFC 9700 §2.1.1: who forgets PKCE finds out while practising.
    pkce: { required: () => true },
    findAccount: (_ctx, sub) => {
      const person = people.get(sub);
      return person && { accountId: sub, claims: () => ({ sub, ...person }) };
    },
    // What is asked of one's own server needs no consent.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (!client || session?.accountId === undefined) return undefined;
      const grant = new oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
    // Its own page would show what was asked, and bring a font from elsewhere.
    renderError: (ctx) => ctx.redirect(signInPage("refused", "/nl")),
    ttl: {
      AccessToken: minutes(5),
      AuthorizationCode: minutes(1),
      Grant: minutes(5),
      IdToken: minutes(5),
      Interaction: minutes(10),
      Session: minutes(10),
    },
  });
  const callback = server.callback();
  return {
    provider,
    handle: (request, response) => {
      request.headers.cookie = withoutSession(request.headers.cookie ?? "");
      void callback(request, response);
    },
    isAsked: async (uid, request, response) => {
      const asked = await server.interactionDetails(request, response).catch(() => null);
      return asked?.uid === uid;
    },
    answer: async (typed, request, response) => {
      const person = { name: typed.name.trim(), email: typed.email.trim() };
      if (person.name === "" || person.name.length > 120) return { fault: "name" };
      if (!/^[^\s@]{1,64}@[^\s@]{1,180}\.[^\s@.]{2,}$/.test(person.email))
        return { fault: "email" };
      const accountId = hash("sha256", person.email.toLowerCase(), "base64url");
      const [oldest] = people.keys();
      if (people.size >= mostPeople && oldest !== undefined) people.delete(oldest);
      people.set(accountId, person);
      const result = { login: { accountId, remember: false } };
      return { to: await server.interactionResult(request, response, result) };
    },
  };
}

/** Every sign-in begins without memory of the last: who practises wants to be somebody else the next time. */
const withoutSession = (cookies: string): string =>
  cookies
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith("_session"))
    .join("; ");

function newKey() {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { ...privateKey.export({ format: "jwk" }), kid: "practice", alg: "ES256", use: "sig" };
}
