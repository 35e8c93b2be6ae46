import { createHash } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Browser, openBrowser, type Visit } from "./browser.ts";
import {
  foreignKey,
  type HostileProvider,
  startHostileProvider,
  type Token,
} from "./hostile-provider.ts";
import { type SignInServer, startSignInServer } from "./sign-in-server.ts";

let hostile: HostileProvider;
let server: SignInServer;
beforeAll(async () => {
  hostile = await startHostileProvider();
  server = await startSignInServer([hostile.provider]);
});
afterAll(async () => {
  await server.close();
  await hostile.close();
});
beforeEach(() => {
  hostile.change = (sound) => sound;
  hostile.tokenError = null;
});

/** Begins to sign in; returns the address that the provider was asked with. */
async function begin(browser: Browser, to = "/nl"): Promise<URLSearchParams> {
  const sent = await browser.step(`/sign-in/hostile?to=${encodeURIComponent(to)}`);
  expect(sent.status).toBe(303);
  const asked = new URL(sent.headers.get("location") ?? "");
  hostile.nonce = asked.searchParams.get("nonce") ?? undefined;
  return asked.searchParams;
}

/** Comes back as the provider would send somebody back. */
async function comeBack(
  browser: Browser,
  asked: URLSearchParams,
  changed: Record<string, string | null> = {},
): Promise<Visit> {
  const answer = { code: "code-1", state: asked.get("state"), iss: hostile.issuer, ...changed };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(answer)) if (value !== null) query.set(name, value);
  return browser.get(`/sign-in/callback/hostile?${query}`);
}

async function refusedAs(fault: string, visit: Promise<Visit>, browser: Browser): Promise<void> {
  const { url } = await visit;
  expect(`${url.pathname}${url.search}`).toBe(`/nl/aanmelden?fault=${fault}`);
  expect(browser.cookie("waaier")).toBeUndefined();
}

test("a sound answer signs in, so that what is refused below is refused for its fault alone", async () => {
  const browser = openBrowser(server.url);
  const visit = await comeBack(browser, await begin(browser, "/nl/kaart"));
  expect(visit.url.pathname).toBe("/nl/kaart");
  expect(browser.cookie("waaier")).toBeDefined();
});

const claims =
  (changed: Record<string, unknown>) =>
  (sound: Token): Token => ({ ...sound, claims: { ...sound.claims, ...changed } });
const ago = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds;

const tokens: [string, (sound: Token) => Token | null][] = [
  ["of another issuer", claims({ iss: "https://elsewhere.example" })],
  ["without an issuer", claims({ iss: undefined })],
  ["for another audience", claims({ aud: "somebody-else" })],
  ["for us among others, and given to another", claims({ aud: ["waaier-test", "b"], azp: "b" })],
  [
    "for us among others, without saying to whom it was given",
    claims({ aud: ["waaier-test", "b"] }),
  ],
  ["with the nonce of another attempt", claims({ nonce: "nonce-of-another" })],
  ["without a nonce", claims({ nonce: undefined })],
  ["that is past its time", claims({ iat: ago(900), exp: ago(600) })],
  ["without a time at which it ends", claims({ exp: undefined })],
  ["that is not valid yet", claims({ nbf: ago(-600) })],
  ["without a subject", claims({ sub: undefined })],
  ["with an empty subject", claims({ sub: "" })],
  [
    "without a signature (alg none)",
    ({ claims: same }) => ({ header: { alg: "none" }, claims: same, key: null }),
  ],
  ["with its signature cut off", (sound) => ({ ...sound, key: null })],
  [
    "signed with the public key as if it were a shared secret (HS256)",
    ({ claims: same }) => ({ header: { alg: "HS256" }, claims: same, key: hostile.publicKeyPem }),
  ],
  [
    "signed with the secret of the client (HS256)",
    ({ claims: same }) => ({
      header: { alg: "HS256" },
      claims: same,
      key: hostile.provider.clientSecret,
    }),
  ],
  ["signed with a key that is not published", (sound) => ({ ...sound, key: foreignKey() })],
  [
    "that names a key that is not published",
    (sound) => ({ ...sound, header: { ...sound.header, kid: "2" }, key: foreignKey() }),
  ],
  [
    "that brings its own key along",
    (sound) => {
      const key = foreignKey();
      const jwk = key.export({ format: "jwk" });
      return { ...sound, header: { alg: "RS256", jwk: { kty: "RSA", n: jwk.n, e: jwk.e } }, key };
    },
  ],
  [
    "with an extension that must be understood (crit)",
    (sound) => ({ ...sound, header: { ...sound.header, crit: ["x"], x: 1 } }),
  ],
  ["that is not there", () => null],
];

test.each(tokens)("an ID token %s is refused", async (_what, change) => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  hostile.change = change;
  await refusedAs("refused", comeBack(browser, asked), browser);
  expect(server.lines.at(-1)).toMatchObject({ act: "signIn", result: "refused", person: null });
});

test("a code that the provider does not take is refused, and what it wrote is shown to nobody", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  hostile.tokenError = {
    status: 400,
    body: { error: "invalid_grant", error_description: "call 0900-EVIL" },
  };
  await refusedAs("refused", comeBack(browser, asked), browser);
});

test("a provider that breaks down is said to be out of reach", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  hostile.tokenError = { status: 500, body: {} };
  await refusedAs("unavailable", comeBack(browser, asked), browser);
});

test("who says no at the provider is told so, without the words of the provider", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  const visit = comeBack(browser, asked, {
    code: null,
    error: "access_denied",
    error_description: "<script>",
  });
  await refusedAs("cancelled", visit, browser);
});

test("an answer that was used before is refused, also when the provider takes its code again", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  await comeBack(browser, asked);
  await browser.post("/sign-out", {});
  expect(browser.cookie("waaier")).toBeUndefined();
  const before = hostile.handedIn.length;
  await refusedAs("expired", comeBack(browser, asked), browser);
  expect(hostile.handedIn).toHaveLength(before);
});

test("an answer whose first try was refused is not taken a second time", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  hostile.change = claims({ nonce: "wrong" });
  await comeBack(browser, asked);
  hostile.change = (sound) => sound;
  await refusedAs("expired", comeBack(browser, asked), browser);
});

test("of the same answer twice at once, one signs in", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  const both = await Promise.all([comeBack(browser, asked), comeBack(browser, asked)]);
  expect(both.filter(({ url }) => url.pathname === "/nl")).toHaveLength(1);
});

test("an answer after more than ten minutes is refused", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  server.later(11);
  await refusedAs("expired", comeBack(browser, asked), browser);
});

test.each([
  ["no state", null],
  ["an empty state", ""],
  ["the state of nobody", "x".repeat(43)],
])("an answer with %s is refused", async (_what, state) => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  await refusedAs("expired", comeBack(browser, asked, { state }), browser);
});

test("an answer with two states is refused", async () => {
  const browser = openBrowser(server.url);
  const state = (await begin(browser)).get("state");
  const url = `/sign-in/callback/hostile?code=c&iss=${hostile.issuer}&state=${state}&state=other`;
  await refusedAs("expired", browser.get(url), browser);
});

test("an answer that another browser began is refused, with a cookie of its own or without", async () => {
  const attacker = openBrowser(server.url);
  const victim = openBrowser(server.url);
  await refusedAs("other-browser", comeBack(victim, await begin(attacker)), victim);
  await begin(victim);
  await refusedAs("other-browser", comeBack(victim, await begin(attacker)), victim);
});

test.each([
  ["names another issuer", "https://elsewhere.example"],
  ["names no issuer, where the provider always does", null],
])("an answer that %s (RFC 9207) is refused before its code is handed in", async (_what, iss) => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  const before = hostile.handedIn.length;
  await refusedAs("refused", comeBack(browser, asked, { iss }), browser);
  expect(hostile.handedIn).toHaveLength(before);
});

test("the provider is asked with a code challenge, and gets its verifier with the code", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: "code",
    code_challenge_method: "S256",
    redirect_uri: `${server.url}/sign-in/callback/hostile`,
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  });
  await comeBack(browser, asked);
  const verifier = hostile.handedIn.at(-1)?.get("code_verifier") ?? "";
  expect(createHash("sha256").update(verifier).digest("base64url")).toBe(
    asked.get("code_challenge"),
  );
});

test("the host that a request names has no part in where the code is handed in", async () => {
  const browser = openBrowser(server.url);
  const asked = await begin(browser);
  const query = new URLSearchParams({
    code: "code-1",
    state: asked.get("state") ?? "",
    iss: hostile.issuer,
  });
  const cookie = `waaier-sign-in=${browser.cookie("waaier-sign-in")}`;
  const sent = request(`${server.url}/sign-in/callback/hostile?${query}`, {
    headers: { host: "evil.example", "x-forwarded-host": "evil.example", cookie },
  });
  const [reply] = (await once(sent.end(), "response")) as [IncomingMessage];
  expect(reply.headers.location).toBe("/nl");
  expect(hostile.handedIn.at(-1)?.get("redirect_uri")).toBe(
    `${server.url}/sign-in/callback/hostile`,
  );
});

test("a provider on this machine is talked with at its own origin, whatever its document says", async () => {
  const own = await startHostileProvider();
  own.metadata = { token_endpoint: `${hostile.issuer}/token` };
  const apart = await startSignInServer([own.provider]);
  try {
    const browser = openBrowser(apart.url);
    const sent = await browser.step("/sign-in/hostile");
    const state = new URL(sent.headers.get("location") ?? "").searchParams.get("state") ?? "";
    const before = hostile.handedIn.length;
    const query = new URLSearchParams({ code: "c", state, iss: own.issuer });
    const { url } = await browser.get(`/sign-in/callback/hostile?${query}`);
    expect(url.pathname).toBe("/nl/aanmelden");
    expect(hostile.handedIn).toHaveLength(before);
  } finally {
    await apart.close();
    await own.close();
  }
});
