import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { type HostileProvider, startHostileProvider } from "./hostile-provider.ts";
import { type Realm, startRealm } from "./realm.ts";
import { freeUrl, type SignInServer, startSignInServer } from "./sign-in-server.ts";

let realm: Realm;
let hostile: HostileProvider;
let server: SignInServer;
beforeAll(async () => {
  hostile = await startHostileProvider();
  const url = await freeUrl();
  realm = await startRealm(url);
  server = await startSignInServer([realm.provider, hostile.provider], url);
});
afterAll(async () => {
  await server.close();
  await realm.close();
  await hostile.close();
});

/** Begins at a provider and goes no further; returns what it was asked with. */
async function begin(browser: ReturnType<typeof openBrowser>, provider: string) {
  const sent = await browser.step(`/sign-in/${provider}`);
  const asked = new URL(sent.headers.get("location") ?? "").searchParams;
  hostile.nonce = asked.get("nonce") ?? undefined;
  return asked;
}

test.each([
  ["that says it is of the one", () => realm.issuer],
  ["that says it is of the other", () => hostile.issuer],
])("an answer %s, at the address of the other, is refused (mix-up)", async (_what, issuer) => {
  const browser = openBrowser(server.url);
  const state = (await begin(browser, "realm")).get("state") ?? "";
  const before = hostile.handedIn.length;
  const query = new URLSearchParams({ code: "c", state, iss: issuer() });
  const { url } = await browser.get(`/sign-in/callback/hostile?${query}`);
  expect(`${url.pathname}${url.search}`).toBe("/nl/aanmelden?fault=refused");
  // A code that is handed in at the wrong provider is a code that it can use.
  expect(hostile.handedIn).toHaveLength(before);
  expect(browser.cookie("waaier")).toBeUndefined();
});

test("a code of one provider for the attempt at another is refused", async () => {
  const browser = openBrowser(server.url);
  const state = (await begin(browser, "realm")).get("state") ?? "";
  const query = new URLSearchParams({ code: "code-of-hostile", state, iss: realm.issuer });
  const { url } = await browser.get(`/sign-in/callback/realm?${query}`);
  expect(`${url.pathname}${url.search}`).toBe("/nl/aanmelden?fault=refused");
});

test("an answer that says it is of another provider (iss, RFC 9207) is refused", async () => {
  const browser = openBrowser(server.url);
  const state = (await begin(browser, "hostile")).get("state") ?? "";
  const query = new URLSearchParams({ code: "c", state, iss: realm.issuer });
  const { url } = await browser.get(`/sign-in/callback/hostile?${query}`);
  expect(`${url.pathname}${url.search}`).toBe("/nl/aanmelden?fault=refused");
});

test.each(["nobody", "callback", "__proto__"])(
  "a provider that is not there is told of: %s",
  async (name) => {
    const { url } = await openBrowser(server.url).get(`/sign-in/${name}?to=/en/map`);
    expect(`${url.pathname}${url.search}`).toBe(
      "/en/sign-in?fault=unknown-provider&to=%2Fen%2Fmap",
    );
  },
);

test("a provider of another make signs people in by its own keys, addresses and claims", async () => {
  const browser = openBrowser(server.url);
  const { url, passed } = await browser.get("/sign-in/realm?to=/en/map");
  expect(url.href).toBe(`${server.url}/en/map`);
  expect(passed[0]).toContain("/realms/oefening/protocol/openid-connect/auth?");
  expect(server.people.seen.at(-1)).toEqual({
    issuer: realm.issuer,
    subject: "8d1f6c1e-1111-4222-8333-444455556666",
    name: "Robin Voorbeeld",
    email: "robin@example.nl",
  });
});

test("at an organisation with an issuer of its own, a right counts only in a session of that issuer", async () => {
  const holdings = {
    rights: [
      { right: "editor" as const, organisation: "GM9001" },
      { right: "editor" as const, organisation: "GM9002" },
    ],
  };
  const own = openBrowser(server.url);
  await own.get("/sign-in/realm");
  server.people.hold(holdings);
  expect((await own.ask("GET", "/test-organisations/GM9001")).status).toBe(200);

  const foreign = openBrowser(server.url);
  const state = (await begin(foreign, "hostile")).get("state") ?? "";
  const query = new URLSearchParams({ code: "c", state, iss: hostile.issuer });
  await foreign.get(`/sign-in/callback/hostile?${query}`);
  server.people.hold(holdings);
  expect((await foreign.ask("GET", "/test-organisations/GM9001")).status).toBe(403);
  expect((await foreign.ask("GET", "/test-organisations/GM9002")).status).toBe(200);
  const choice = { organisation: "GM9001" };
  expect((await foreign.ask("PUT", "/me/organisation", choice)).status).toBe(403);
});

test("the list of providers says which organisations sign in where, and no secret", async () => {
  const { body } = await openBrowser(server.url).ask("GET", "/sign-in-providers");
  expect(body).toMatchObject({
    total: 2,
    items: [
      { id: "realm", kind: "keycloak", organisations: ["GM9001"] },
      { id: "hostile", kind: "other", organisations: [] },
    ],
  });
  expect(JSON.stringify(body)).not.toMatch(/secret|client/i);
});
