import { sql } from "kysely";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, openBrowser } from "./browser.ts";
import { practise } from "./practise.ts";
import { type SignInServer, startSignInServer } from "./sign-in-server.ts";

let server: SignInServer;
beforeAll(async () => {
  server = await startSignInServer();
});
afterAll(() => server.close());

interface Person {
  readonly browser: Browser;
  readonly email: string;
  readonly number: number;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** The code that the app of this person shows, now or a number of steps of thirty seconds away. */
const codeOf = ({ secret }: Pick<Person, "secret">, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: server.now().getTime() + steps * 30_000,
  });
/** A code that is wrong, whatever is right now. */
function wrongCode(person: Person): string {
  const right = [-2, -1, 0, 1, 2].map((steps) => codeOf(person, steps));
  return ["000000", "111111", "222222", "333333", "444444", "555555"].find(
    (code) => !right.includes(code),
  ) as string;
}

let people = 0;
async function enrolled(): Promise<Person> {
  const browser = openBrowser(server.url);
  people += 1;
  const email = `factor-${people}@example.nl`;
  await practise(browser, { email });
  const { secret } = (await browser.ask("POST", "/me/second-factor")).body as { secret: string };
  const code = codeOf({ secret });
  const { body } = await browser.ask("PUT", "/me/second-factor", { code });
  const { recoveryCodes } = body as { recoveryCodes: string[] };
  // The next code of the app: that of enrolling is used up.
  server.later(0.5);
  return { browser, email, number: server.people.last, secret, recoveryCodes };
}
/** Shows a code; returns where that led. */
const show = async ({ browser }: Person, code: string, to = "/nl/kaart"): Promise<string> => {
  const { url } = await browser.post("/sign-in/second-factor", { code, to });
  return `${url.pathname}${url.search}`;
};
const wrong = "/nl/tweede-factor?fault=wrong-code&to=%2Fnl%2Fkaart";
const mayDecide = async ({ browser }: Person): Promise<unknown> => {
  const { status, body } = await browser.ask("POST", "/test-decisions");
  return status === 204 ? "yes" : (body as { type: string }).type;
};

test("without a session no code is looked at", async () => {
  const browser = openBrowser(server.url);
  const { url } = await browser.post("/sign-in/second-factor", { code: "123456", to: "/en/map" });
  expect(`${url.pathname}${url.search}`).toBe("/en/sign-in?fault=session-over&to=%2Fen%2Fmap");
});

test("who has no second factor is told so", async () => {
  const browser = openBrowser(server.url);
  await practise(browser, { email: "none@example.nl" });
  const { url } = await browser.post("/sign-in/second-factor", { code: "123456", to: "/nl" });
  expect(`${url.pathname}${url.search}`).toBe("/nl/tweede-factor?fault=not-set");
});

test("a factor is not set by a wrong code, and shows its secret only while it is not", async () => {
  const browser = openBrowser(server.url);
  await practise(browser, { email: "slow@example.nl" });
  expect((await browser.ask("PUT", "/me/second-factor", { code: "123456" })).status).toBe(409);
  const begun = await browser.ask("POST", "/me/second-factor");
  const { secret } = begun.body as { secret: string };
  expect(begun.body).toMatchObject({
    secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
    uri: expect.stringMatching(/^otpauth:\/\/totp\/Waaier:/),
    picture: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
  });
  const person = { browser, secret } as Person;
  const refused = await browser.ask("PUT", "/me/second-factor", { code: wrongCode(person) });
  expect(refused).toMatchObject({ status: 400, body: { type: "/problems/platform/wrong-code" } });
  expect((await browser.ask("GET", "/me/second-factor")).body).toMatchObject({ enrolled: false });
  server.later(61);
  await practise(browser, { email: "slow@example.nl" });
  const late = await browser.ask("PUT", "/me/second-factor", { code: codeOf({ secret }) });
  expect(late).toMatchObject({ body: { type: "/problems/platform/second-factor-not-started" } });
});

test("who signed in more than ten minutes ago signs in again before setting one", async () => {
  const browser = openBrowser(server.url);
  await practise(browser, { email: "open-browser@example.nl" });
  server.later(10);
  expect((await browser.ask("POST", "/me/second-factor")).status).toBe(201);
  server.later(0.1);
  expect(await browser.ask("POST", "/me/second-factor")).toMatchObject({
    status: 403,
    body: { type: "/problems/platform/sign-in-again" },
  });
});

test("whoever's second factor is set, renewed or taken away gets mail of it", async () => {
  const person = await enrolled();
  await show(person, codeOf(person));
  await person.browser.ask("POST", "/me/recovery-codes");
  await person.browser.ask("DELETE", "/me/second-factor");
  const mails = await server.work.read(async ({ db }) => {
    const { rows } = await sql<{ kind: string; always: boolean }>`
      select kind, always from platform.mail where person = ${person.number}`.execute(db);
    return rows;
  });
  // The clock stands still between them.
  expect(mails.map(({ kind }) => kind).sort()).toEqual([
    "platform/second-factor-codes-renewed",
    "platform/second-factor-removed",
    "platform/second-factor-set",
  ]);
  expect(mails.every(({ always }) => always)).toBe(true);
});

test("a factor that is set cannot be replaced by a session alone, nor taken away", async () => {
  const person = await enrolled();
  const { browser } = person;
  expect((await browser.ask("POST", "/me/second-factor")).status).toBe(409);
  expect((await browser.ask("DELETE", "/me/second-factor")).status).toBe(403);
  expect((await browser.ask("POST", "/me/recovery-codes")).status).toBe(403);
  expect(await show(person, codeOf(person))).toBe("/nl/kaart");
  expect((await browser.ask("POST", "/me/recovery-codes")).status).toBe(201);
  expect((await browser.ask("DELETE", "/me/second-factor")).status).toBe(204);
  expect(await mayDecide(person)).toBe("/problems/platform/second-factor-needed");
});

test("setting it is not showing it: a decision still asks for a code", async () => {
  expect(await mayDecide(await enrolled())).toBe("/problems/platform/second-factor-needed");
});

test("who has a second factor is asked for it after signing in", async () => {
  const { email } = await enrolled();
  const { url } = await practise(openBrowser(server.url), { email, to: "/nl/kaart" });
  expect(`${url.pathname}${url.search}`).toBe("/nl/tweede-factor?to=%2Fnl%2Fkaart");
});

test("a code that was right is refused the second time, also in another session", async () => {
  const person = await enrolled();
  const code = codeOf(person);
  expect(await show(person, code)).toBe("/nl/kaart");
  expect(await show(person, code)).toBe(wrong);
  const other = openBrowser(server.url);
  await practise(other, { email: person.email });
  expect(await show({ ...person, browser: other }, code)).toBe(wrong);
  // A code of before it, which nobody used, is older than what was used.
  expect(await show(person, codeOf(person, -1))).toBe(wrong);
});

test("of the same code twice at once, one is right", async () => {
  const person = await enrolled();
  const other = openBrowser(server.url);
  await practise(other, { email: person.email });
  const code = codeOf(person);
  const both = await Promise.all([show(person, code), show({ ...person, browser: other }, code)]);
  expect(both.sort()).toEqual(["/nl/kaart", wrong]);
});

test("a code of one step ago or ahead is right, of two is not", async () => {
  const person = await enrolled();
  server.later(5);
  expect(await show(person, codeOf(person, -2))).toBe(wrong);
  expect(await show(person, codeOf(person, 2))).toBe(wrong);
  expect(await show(person, codeOf(person, -1))).toBe("/nl/kaart");
  expect(await show(person, codeOf(person, 1))).toBe("/nl/kaart");
});

test("the token changes when the factor is shown, and the old one counts no more", async () => {
  const person = await enrolled();
  const before = person.browser.cookie("waaier") ?? "";
  await show(person, codeOf(person));
  expect(person.browser.cookie("waaier")).not.toBe(before);
  const holder = openBrowser(server.url);
  holder.setCookie("waaier", before);
  expect((await holder.ask("GET", "/me/sessions")).status).toBe(401);
  expect(await mayDecide(person)).toBe("yes");
});

test("a second factor is too old for a decision after ten minutes, and fresh when shown again", async () => {
  const person = await enrolled();
  await show(person, codeOf(person));
  server.later(10);
  expect(await mayDecide(person)).toBe("yes");
  server.later(0.1);
  expect(await mayDecide(person)).toBe("/problems/platform/second-factor-too-old");
  expect(await show(person, codeOf(person))).toBe("/nl/kaart");
  expect(await mayDecide(person)).toBe("yes");
});

test("after five wrong codes even the right one waits a quarter of an hour, in every session", async () => {
  const person = await enrolled();
  const other = openBrowser(server.url);
  await practise(other, { email: person.email });
  for (let turn = 0; turn < 4; turn += 1) expect(await show(person, wrongCode(person))).toBe(wrong);
  const waits = "/nl/tweede-factor?fault=wait&minutes=15&to=%2Fnl%2Fkaart";
  expect(await show(person, wrongCode(person))).toBe(waits);
  expect(await show(person, codeOf(person))).toBe(waits);
  expect(await show({ ...person, browser: other }, codeOf(person))).toBe(waits);
  const [code = ""] = person.recoveryCodes;
  expect(await show(person, code)).toBe(waits);
  server.later(15);
  expect(await show(person, code)).toBe("/nl/kaart");
});

test("of many guesses at once, five are looked at", async () => {
  const person = await enrolled();
  const code = wrongCode(person);
  const answers = await Promise.all(Array.from({ length: 12 }, () => show(person, code)));
  expect(answers.filter((answer) => answer === wrong)).toHaveLength(4);
  expect(answers.filter((answer) => answer.includes("fault=wait"))).toHaveLength(8);
});

test("a recovery code works once, however it is typed", async () => {
  const person = await enrolled();
  const [first = "", second = ""] = person.recoveryCodes;
  expect(person.recoveryCodes).toHaveLength(10);
  expect(first).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await show(person, first.toLowerCase().replaceAll("-", " "))).toBe("/nl/kaart");
  expect(await mayDecide(person)).toBe("yes");
  expect(await show(person, first)).toBe(wrong);
  expect(await show(person, second.replace(/0/g, "O").replace(/1/g, "l"))).toBe("/nl/kaart");
  expect((await person.browser.ask("GET", "/me/second-factor")).body).toMatchObject({
    enrolled: true,
    recoveryCodesLeft: 8,
  });
});

test("the recovery code of somebody else is wrong, and stays good for its owner", async () => {
  const owner = await enrolled();
  const other = await enrolled();
  const [code = ""] = owner.recoveryCodes;
  expect(await show(other, code)).toBe(wrong);
  expect(await show(owner, code)).toBe("/nl/kaart");
});

test("new recovery codes take the place of the old", async () => {
  const person = await enrolled();
  await show(person, codeOf(person));
  const { body } = await person.browser.ask("POST", "/me/recovery-codes");
  const [old = ""] = person.recoveryCodes;
  const [renewed = ""] = (body as { recoveryCodes: string[] }).recoveryCodes;
  expect(await show(person, old)).toBe(wrong);
  expect(await show(person, renewed)).toBe("/nl/kaart");
});

test("the trail tells of every code, right and wrong, and holds none", async () => {
  const person = await enrolled();
  await show(person, wrongCode(person));
  await show(person, codeOf(person));
  const mine = server.lines.filter((line) => line.person === person.number);
  expect(mine.map(({ act, result }) => `${act} ${result}`)).toEqual([
    "signIn done",
    "startSecondFactor done",
    "confirmSecondFactor done",
    "showSecondFactor refused",
    "showSecondFactor done",
  ]);
  expect(JSON.stringify(mine)).not.toContain(person.secret);
});

test("neither secret nor recovery code can be read in the database", async () => {
  const { number, secret, recoveryCodes } = await enrolled();
  const stored = await server.work.read(async ({ db }) => {
    const factor = await sql<{ row: string }>`
      select f::text as row from platform.second_factor f where person = ${number}`.execute(db);
    const codes = await sql<{ row: string }>`
      select c::text as row from platform.recovery_code c where person = ${number}`.execute(db);
    return [...factor.rows, ...codes.rows].map(({ row }) => row).join("\n");
  });
  expect(stored.split("\n")).toHaveLength(11);
  const bytes = Buffer.from(Secret.fromBase32(secret).bytes).toString("hex");
  for (const readable of [secret, bytes, ...recoveryCodes, ...recoveryCodes.map(plain)]) {
    expect(stored).not.toContain(readable);
  }
});
const plain = (code: string): string => Buffer.from(code.replaceAll("-", "")).toString("hex");
