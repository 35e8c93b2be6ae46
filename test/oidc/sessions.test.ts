import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, openBrowser } from "./browser.ts";
import { practise } from "./practise.ts";
import { type SignInServer, startSignInServer } from "./sign-in-server.ts";

let server: SignInServer;
beforeAll(async () => {
  server = await startSignInServer();
});
afterAll(() => server.close());

let person = 0;
/** A browser in which somebody new is signed in. */
async function signedIn(): Promise<Browser> {
  const browser = openBrowser(server.url);
  person += 1;
  await practise(browser, { email: `person-${person}@example.nl` });
  return browser;
}
const status = async (browser: Browser): Promise<number> =>
  (await browser.ask("GET", "/me/sessions")).status;
/** Another browser with the same cookie: who stole it. */
function thief(of: Browser): Browser {
  const browser = openBrowser(server.url);
  browser.setCookie("waaier", of.cookie("waaier") ?? "");
  return browser;
}
interface Sessions {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly current: boolean }[];
}
const sessionsOf = async (browser: Browser): Promise<Sessions> =>
  (await browser.ask("GET", "/me/sessions")).body as Sessions;

test("nobody and a made-up token have no sessions to see", async () => {
  const browser = openBrowser(server.url);
  expect(await status(browser)).toBe(401);
  browser.setCookie("waaier", "x".repeat(43));
  expect(await status(browser)).toBe(401);
});

test("a token that was planted before signing in is not taken over (session fixation)", async () => {
  const victim = openBrowser(server.url);
  const planted = "planted-by-somebody-else-0123456789-0123456";
  victim.setCookie("waaier", planted);
  await practise(victim);
  expect(victim.cookie("waaier")).not.toBe(planted);
  const attacker = openBrowser(server.url);
  attacker.setCookie("waaier", planted);
  expect(await status(attacker)).toBe(401);
  expect(await status(victim)).toBe(200);
});

test("signing in again ends the session that the browser had", async () => {
  const browser = await signedIn();
  const stolen = thief(browser);
  const before = server.people.last;
  await practise(browser, { email: "next@example.nl" });
  expect(await status(stolen)).toBe(401);
  expect(await status(browser)).toBe(200);
  expect(server.lines.slice(-2)).toMatchObject([
    { act: "signOut", person: before },
    { act: "signIn", person: server.people.last },
  ]);
});

test("a stolen cookie is worth nothing after signing out", async () => {
  const browser = await signedIn();
  const stolen = thief(browser);
  expect(await status(stolen)).toBe(200);
  const { url } = await browser.post("/sign-out", { to: "/nl/kaart" });
  expect(url.pathname).toBe("/nl/kaart");
  expect(browser.cookie("waaier")).toBeUndefined();
  expect(await status(stolen)).toBe(401);
});

test("a stolen cookie is worth nothing after its session was ended from another", async () => {
  const browser = await signedIn();
  const stolen = thief(browser);
  const other = openBrowser(server.url);
  await practise(other, { email: `person-${person}@example.nl` });
  const { items } = await sessionsOf(other);
  const first = items.find(({ current }) => !current);
  expect((await other.ask("DELETE", `/me/sessions/${first?.id}`)).status).toBe(204);
  expect(await status(stolen)).toBe(401);
  expect(await status(other)).toBe(200);
  expect(server.lines.at(-1)).toMatchObject({
    act: "endSession",
    object: { kind: "session", id: first?.id },
  });
});

test("ending all other sessions leaves the one that asks", async () => {
  const browser = await signedIn();
  const others = [openBrowser(server.url), openBrowser(server.url)];
  for (const one of others) await practise(one, { email: `person-${person}@example.nl` });
  expect((await sessionsOf(browser)).total).toBe(3);
  expect((await browser.ask("DELETE", "/me/sessions")).status).toBe(204);
  expect(await sessionsOf(browser)).toMatchObject({ total: 1, items: [{ current: true }] });
  for (const one of others) expect(await status(one)).toBe(401);
});

test("a session of somebody else cannot be ended, nor told from one that is not there", async () => {
  const owner = await signedIn();
  const [own] = (await sessionsOf(owner)).items;
  const stranger = await signedIn();
  const refused = await stranger.ask("DELETE", `/me/sessions/${own?.id}`);
  const unknown = await stranger.ask("DELETE", "/me/sessions/01890000-0000-7000-8000-000000000000");
  expect([refused.status, unknown.status]).toEqual([404, 404]);
  expect(await status(owner)).toBe(200);
});

test("a session says from where it is, by families alone", async () => {
  const { items } = await sessionsOf(await signedIn());
  expect(items[0]).toMatchObject({
    current: true,
    provider: "Oefenaanmelding",
    browser: "Firefox",
    system: "Windows",
    secondFactorAt: null,
  });
});

test("after an hour without a request a session is over", async () => {
  const browser = await signedIn();
  server.later(59);
  expect(await status(browser)).toBe(200);
  server.later(59);
  expect(await status(browser)).toBe(200);
  server.later(61);
  expect(await status(browser)).toBe(401);
});

test("after twelve hours a session is over, however much it is used", async () => {
  const browser = await signedIn();
  for (let hour = 0; hour < 14; hour += 1) {
    server.later(50);
    expect(await status(browser)).toBe(200);
  }
  server.later(21);
  expect(await status(browser)).toBe(401);
});

test("a right that is taken away does not count at the next request, and one that is given does", async () => {
  const browser = await signedIn();
  const may = async (): Promise<number> =>
    (await browser.ask("GET", "/test-organisations/GM9001")).status;
  expect(await may()).toBe(403);
  server.people.hold({ rights: [{ right: "editor", organisation: "GM9001" }] });
  expect(await may()).toBe(200);
  server.people.hold({ rights: [{ right: "editor", organisation: "GM9002" }] });
  expect(await may()).toBe(403);
  server.people.hold({});
  expect(await may()).toBe(403);
});

test("people work for an organisation where they hold a right, or for its members under a mandate", async () => {
  const browser = await signedIn();
  const choose = async (organisation: string | null): Promise<number> =>
    (await browser.ask("PUT", "/me/organisation", { organisation })).status;
  const worksFor = async (): Promise<unknown> =>
    (await browser.ask("GET", "/test-organisations/GR9001")).body;
  server.people.hold({
    rights: [{ right: "editor", organisation: "GR9001" }],
    mandates: [{ giver: "GM9001", taker: "GR9001", scope: ["contact"] }],
  });
  expect(await choose("GM9002")).toBe(403);
  expect(await choose("GM9001")).toBe(204);
  expect(await worksFor()).toMatchObject({ organisation: "GM9001" });
  // The mandate ends while the session lasts.
  server.people.hold({ rights: [{ right: "editor", organisation: "GR9001" }] });
  expect(await worksFor()).toMatchObject({ organisation: "GR9001" });
  // The one place that is left needs no choice, and stays chosen when a second comes.
  expect(await choose(null)).toBe(204);
  expect(await worksFor()).toMatchObject({ organisation: "GR9001" });
  server.people.hold({
    rights: [
      { right: "editor", organisation: "GR9001" },
      { right: "editor", organisation: "GM9002" },
    ],
  });
  expect(await worksFor()).toMatchObject({ organisation: "GR9001" });
  // Who chooses none of two works for none.
  expect(await choose(null)).toBe(204);
  expect(await worksFor()).toMatchObject({ organisation: null });
});

test("whoever can work for one organisation alone does so from the start", async () => {
  const browser = await signedIn();
  server.people.hold({ rights: [{ right: "reader", organisation: "GM9001" }] });
  await practise(browser, { email: `person-${person}@example.nl` });
  const { body } = await browser.ask("GET", "/test-organisations/GM9001");
  expect(body).toMatchObject({ organisation: "GM9001" });
});

test("another site can sign nobody out, and signing out twice is no fault", async () => {
  const browser = await signedIn();
  const cookie = `waaier=${browser.cookie("waaier")}`;
  const forged = await fetch(`${server.url}/sign-out`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, "sec-fetch-site": "cross-site", origin: "https://evil.example" },
    body: new URLSearchParams({ to: "/nl" }),
  });
  expect(forged.status).toBe(403);
  expect(await status(browser)).toBe(200);
  await browser.post("/sign-out", {});
  expect((await browser.post("/sign-out", { to: "//evil.example" })).url.href).toBe(
    `${server.url}/nl`,
  );
});

test("a token is nowhere in the database", async () => {
  const browser = await signedIn();
  const token = browser.cookie("waaier") ?? "";
  const rows = await server.work.read(({ db }) =>
    sql<{ row: string }>`select s::text as row from platform.session s`.execute(db),
  );
  const all = rows.rows.map(({ row }) => row).join("\n");
  expect(all).not.toContain(token);
  expect(all).not.toContain(Buffer.from(token).toString("hex"));
});
