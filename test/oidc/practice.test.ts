import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openBrowser } from "./browser.ts";
import { practise } from "./practise.ts";
import { type SignInServer, startSignInServer } from "./sign-in-server.ts";

const warned = [vi.spyOn(console, "warn"), vi.spyOn(console, "info")];
let server: SignInServer;
beforeAll(async () => {
  server = await startSignInServer();
});
afterAll(() => server.close());

test.each([
  ["no name", { name: "  " }, "fault=name"],
  ["no mail address", { email: "sam" }, "fault=email"],
])(
  "who gives %s is asked again, and nothing typed stands in the address",
  async (_what, typed, told) => {
    const browser = openBrowser(server.url);
    const { url } = await practise(browser, typed);
    expect(url.pathname).toMatch(/^\/nl\/oefenaanmelding\/[\w-]+$/);
    expect(url.search).toBe(`?${told}`);
    expect(browser.cookie("waaier")).toBeUndefined();
  },
);

test("the form of another browser's sign-in cannot be filled in", async () => {
  const first = openBrowser(server.url);
  const asked = await first.get("/sign-in/practice");
  const uid = asked.url.pathname.split("/").at(-1);
  const second = openBrowser(server.url);
  const form = { name: "Iemand Anders", email: "anders@example.nl", language: "en" };
  const { url } = await second.post(`/practice/idp/interaction/${uid}`, form);
  expect(`${url.pathname}${url.search}`).toBe("/en/sign-in?fault=expired");
  const { url: seen } = await second.get(`/practice/idp/interaction/${uid}`);
  expect(`${seen.pathname}${seen.search}`).toBe("/nl/aanmelden?fault=expired");
});

test("under another name of this machine the practice provider is not there", async () => {
  const path = "/practice/idp/.well-known/openid-configuration";
  const sent = request(`${server.url}${path}`, { headers: { host: "rebound.example:3000" } });
  const [reply] = (await once(sent.end(), "response")) as [IncomingMessage];
  expect(reply.statusCode).toBe(404);
});

test("it wants PKCE, as a provider should", async () => {
  const browser = openBrowser(server.url);
  const query = new URLSearchParams({
    client_id: "waaier",
    response_type: "code",
    scope: "openid",
    redirect_uri: `${server.url}/sign-in/callback/practice`,
    state: "s".repeat(43),
  });
  const reply = await browser.step(`/practice/idp/auth?${query}`);
  expect(reply.headers.get("location")).toContain("error=invalid_request");
});

test.each(["cross-site", "same-site"])(
  "a link on another page (%s) leads to the sign-in page, not through it",
  async (site) => {
    const reply = await fetch(`${server.url}/sign-in/practice?to=/en/map`, {
      redirect: "manual",
      headers: { "sec-fetch-site": site },
    });
    expect(reply.status).toBe(303);
    expect(reply.headers.get("location")).toBe("/en/sign-in?to=%2Fen%2Fmap");
    expect(reply.headers.getSetCookie()).toEqual([]);
  },
);

test("it sends people back to no other address than that of sign-in", async () => {
  const browser = openBrowser(server.url);
  const query = new URLSearchParams({
    client_id: "waaier",
    response_type: "code",
    scope: "openid",
    redirect_uri: `${server.url}/sign-in/callback/other`,
    code_challenge: "x".repeat(43),
    code_challenge_method: "S256",
  });
  const reply = await browser.step(`/practice/idp/auth?${query}`);
  expect(reply.headers.get("location")).toBe("/nl/aanmelden?fault=refused");
});

test("what it answers may run nothing and be framed nowhere", async () => {
  const browser = openBrowser(server.url);
  const reply = await browser.step("/practice/idp/.well-known/openid-configuration");
  expect(reply.status).toBe(200);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    "content-security-policy": expect.stringContaining("default-src 'none'"),
    "x-content-type-options": "nosniff",
  });
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example/nl",
  "/%2f/evil.example",
  "/nl/../..//evil.example",
  "/nl\r\nLocation: https://evil.example",
  "/nl@evil.example",
])("signing in, stepping up and signing out lead to no other site: %j", async (to) => {
  const browser = openBrowser(server.url);
  expect((await practise(browser, { to })).url.href).toBe(`${server.url}/nl`);
  const stepped = await browser.post("/sign-in/second-factor", { code: "000000", to });
  expect(stepped.url.href).toBe(`${server.url}/nl/tweede-factor?fault=not-set`);
  expect((await browser.post("/sign-out", { to })).url.href).toBe(`${server.url}/nl`);
});

test("who says who they are is signed in, and is back where they were", async () => {
  const browser = openBrowser(server.url);
  const back = await practise(browser, {
    name: " Sam Voorbeeld ",
    email: "Sam@example.nl",
    to: "/nl/organisaties/GM9001?tab=mensen",
  });
  expect(back.url.href).toBe(`${server.url}/nl/organisaties/GM9001?tab=mensen`);
  expect(browser.cookie("waaier")).toMatch(/^[\w-]{43}$/);
  expect(server.people.seen.at(-1)).toMatchObject({
    issuer: `${server.url}/practice/idp`,
    name: "Sam Voorbeeld",
    email: "Sam@example.nl",
  });
  expect(server.lines.at(-1)).toMatchObject({
    act: "signIn",
    result: "done",
    person: server.people.last,
    object: { kind: "session" },
  });
});

test("who practised before is asked again who they are", async () => {
  const browser = openBrowser(server.url);
  await practise(browser, { email: "first@example.nl" });
  await browser.post("/sign-out", {});
  const { url } = await browser.get("/sign-in/practice?to=/en/map");
  expect(url.pathname).toMatch(/^\/en\/practice-sign-in\/[\w-]+$/);
});

test("the same mail address is the same person, whatever the name; another is another", async () => {
  const browser = openBrowser(server.url);
  await practise(browser, { email: "kees@example.nl" });
  const first = server.people.last;
  await practise(browser, { name: "K. Voorbeeld", email: "KEES@example.nl" });
  expect(server.people.last).toBe(first);
  await practise(browser, { email: "truus@example.nl" });
  expect(server.people.last).not.toBe(first);
});

test("nothing of it is written to the console", () => {
  for (const spy of warned) expect(spy).not.toHaveBeenCalled();
});
