import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askServer } from "#platform/control";
import { exampleMessage } from "../../src/standards/istandaarden/examples/example-of.ts";
import { messages } from "../../src/standards/istandaarden/release-3-2/messages.ts";
import { addressOf } from "../../src/web/addresses.ts";
import { type Server, startServer } from "../server.ts";
import { codeAt, Visitor } from "../session.ts";
import { axe, fitsItsWindow, openWindow } from "./browser.ts";

// In the practice country, so that nothing is invented about an organisation that exists.
let practice: Server;
const town = "GM9001";
let townName = "";
let partnership = { id: "", name: "" };
let vera: Person;
let oscar: Person;

beforeAll(async () => {
  practice = await startServer({ practice: true });
  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${practice.url}/api/v1${path}`)).json()) as T;
  townName = (await ask<{ name: string }>(`/organisations/${town}`)).name;
  const { items } = await ask<{ items: { id: string; name: string }[] }>(
    `/organisations/${town}/joint-arrangements`,
  );
  const [first] = items;
  if (!first) throw new Error("The town takes part in nothing");
  partnership = first;
  vera = await somebody("Vera Voorbeeld", "vera@oefenen.example");
  oscar = await somebody("Oscar Oefening", "oscar@oefenen.example");
}, 120_000);
afterAll(async () => {
  await vera.close();
  await oscar.close();
  await practice.stop();
});

type Person = Awaited<ReturnType<typeof somebody>>;

async function somebody(name: string, email: string) {
  const window = await openWindow({ server: practice.url, expecting: [400, 403] });
  window.page.setDefaultTimeout(15_000);
  return { ...window, name, email, secret: "" };
}

const open = (page: Page, path: string) => page.goto(practice.url + path);
/** What every page on the way must be. */
async function isWell(page: Page): Promise<void> {
  await axe(page);
  await fitsItsWindow(page);
}
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

async function signIn({ page, name, email }: Person): Promise<void> {
  await open(page, "/nl");
  await page.getByRole("link", { name: "Aanmelden" }).first().click();
  await isWell(page);
  await page.getByRole("link", { name: "Naar de oefenaanmelding" }).click();
  await isWell(page);
  await page.getByLabel("Naam", { exact: true }).fill(name);
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Meld aan");
  await page.waitForURL(`${practice.url}/nl`);
  expect(await page.locator(".w-org summary").first().textContent()).toContain(name.split(" ")[0]);
}

/** Opens the newest mail with this subject in the outbox, and follows its link. */
async function followMail(page: Page, subject: string): Promise<void> {
  await open(page, "/practice/outbox");
  await isWell(page);
  await page.getByRole("link", { name: subject }).first().click();
  await isWell(page);
  await page
    .getByRole("link", { name: new RegExp(`^${practice.url}/`) })
    .first()
    .click();
}

test("somebody claims an organisation, and whoever opens its mailbox lets this person in", async () => {
  const { page } = vera;
  await signIn(vera);
  await open(page, `/nl/organisaties/${town}/meedoen`);
  await isWell(page);
  await press(page, "Verstuur de aanvraag");
  expect(await page.getByText("Kies wie bevestigt dat u hier werkt.").count()).toBeGreaterThan(0);
  await isWell(page);
  await page.getByRole("radio", { name: /^Het mailadres van de organisatie/ }).check();
  await page.getByRole("radio", { name: /^Beheerder/ }).check();
  await page.getByLabel("Wie bent u en waarom vraagt u dit?").fill("Ik ben de gemeentesecretaris.");
  await press(page, "Verstuur de aanvraag");
  await page.getByText("Uw aanvraag is verstuurd").first().waitFor();
  await isWell(page);

  const desk = await openWindow({ server: practice.url });
  await followMail(desk.page, `Mag deze persoon namens ${townName} werken in Waaier?`);
  expect(await desk.page.getByText(vera.email).count()).toBeGreaterThan(0);
  await isWell(desk.page);
  await press(desk.page, "Ja, dit klopt");
  await desk.page.getByText("De persoon kan aan de slag").first().waitFor();
  await isWell(desk.page);
  expect(desk.faults).toEqual([]);
  await desk.close();
}, 120_000);

test("an administrator sets a second factor before the right counts", async () => {
  const { page } = vera;
  await open(page, `/nl/organisaties/${town}/mensen`);
  await isWell(page);
  await open(page, "/nl/mijn-account/tweede-factor");
  await isWell(page);
  await press(page, "Begin");
  await isWell(page);
  const text = (await page.locator("main").textContent()) ?? "";
  vera.secret = (/(?:[A-Z2-7]{4}\s?){8,}/.exec(text)?.[0] ?? "").replace(/\s/g, "");
  expect(vera.secret).toMatch(/^[A-Z2-7]{32,}$/);
  const now = Date.now();
  await page.getByLabel("Code van zes cijfers uit de app").fill(codeAt(vera.secret, now));
  await press(page, "Stel in");
  await page.getByText("Bewaar nu uw herstelcodes").first().waitFor();
  await isWell(page);
  await page.getByRole("link", { name: "Vul een code in" }).first().click();
  await isWell(page);
  await page
    .getByLabel("Code van zes cijfers")
    .first()
    .fill(codeAt(vera.secret, now + 30_000));
  await press(page, "Bevestig");
  await open(page, `/nl/organisaties/${town}/mensen`);
  expect(await page.getByText("dat bent u").count()).toBeGreaterThan(0);
  await isWell(page);
}, 120_000);

test("a colleague is invited by mail, signs in with that address and comes in", async () => {
  const { page } = vera;
  await open(page, `/nl/organisaties/${town}/mensen`);
  await page.getByLabel("E-mailadres van uw collega").fill(oscar.email);
  await page
    .getByRole("checkbox", { name: /^Lezer/ })
    .last()
    .check();
  await press(page, "Verstuur de uitnodiging");
  await page.getByText("De uitnodiging is verstuurd").first().waitFor();
  await isWell(page);

  await signIn(oscar);
  await followMail(oscar.page, `Uitnodiging voor Waaier namens ${townName}`);
  await isWell(oscar.page);
  await press(oscar.page, "Neem de uitnodiging aan");
  await oscar.page.getByText("U doet nu mee voor deze organisatie").first().waitFor();
  await isWell(oscar.page);
}, 120_000);

test("two moderators let somebody work for a partnership, and it stands in the list to switch to", async () => {
  const claimed = await openClaim();
  for (const mail of ["mo@oefenen.example", "tor@oefenen.example"]) {
    const moderator = new Visitor(practice.url);
    await moderator.signIn("Moderator", mail);
    const words = `moderator ${mail}`;
    const invited = await askServer(join(practice.dataDir, "practice"), "invite", words);
    await moderator.api("POST", "/invitation-acceptances", { token: invited?.done });
    await moderator.proveTwice();
    await moderator.api("POST", `/claims/${claimed}/decisions`, { agreed: true });
  }
  const { page } = oscar;
  await open(page, "/nl");
  await page.locator(".w-org summary").first().click();
  await isWell(page);
  await page.locator(".w-org__menu").getByRole("button", { name: partnership.name }).click();
  await page.locator(".w-org summary").filter({ hasText: partnership.name }).first().waitFor();
}, 120_000);

/** Oscar asks to work for the partnership; returns which claim that is. */
async function openClaim(): Promise<string> {
  const { page } = oscar;
  await open(page, `/nl/organisaties/${partnership.id}/meedoen`);
  await page.getByRole("radio", { name: /^Twee moderators/ }).check();
  await page.getByRole("radio", { name: /^Redacteur/ }).check();
  await page.getByLabel("Wie bent u en waarom vraagt u dit?").fill("Ik werk voor deze regeling.");
  await press(page, "Verstuur de aanvraag");
  await page.getByText("Uw aanvraag is verstuurd").first().waitFor();
  const reply = await page.request.get(`${practice.url}/api/v1/me`);
  const me = (await reply.json()) as { claims: { id: string }[] };
  return me.claims[0]?.id ?? "";
}

test("a partnership with a mandate writes for its member, and the page says so", async () => {
  const { page } = vera;
  await open(page, `/nl/organisaties/${town}/mensen`);
  await page.getByText("Wijzig of verleng").filter({ hasText: "Vera" }).click();
  await page
    .getByRole("checkbox", { name: /^Mandaathouder/ })
    .first()
    .check();
  await press(page, "Bewaar de rechten");
  await page.getByText("De rechten zijn bewaard").first().waitFor();
  await open(page, `/nl/organisaties/${town}/mandaten`);
  await isWell(page);
  await page.getByLabel("Aan welke samenwerking?").selectOption(partnership.id);
  await page.getByRole("checkbox", { name: /^Contact/ }).check();
  await press(page, "Geef het mandaat");
  await page.getByText("Het mandaat is gegeven").first().waitFor();
  await isWell(page);

  await open(oscar.page, `/nl/organisaties/${town}/contact`);
  await isWell(oscar.page);
  await oscar.page.getByRole("textbox", { name: "Rol", exact: true }).fill("Informatiemanager");
  await oscar.page.getByLabel("E-mailadres van de rol").fill("samenwerking@oefenen.example");
  await press(oscar.page, "Bewaar het contact");
  await oscar.page.getByText("Het contact is bewaard").first().waitFor();
  expect(await oscar.page.getByText(/Geschreven door .*, met een mandaat/).count()).toBe(1);
  await isWell(oscar.page);
}, 120_000);

test("an administrator makes a key, a program checks a message with it, and then it counts no more", async () => {
  const { page } = vera;
  await open(page, `/nl/organisaties/${town}/sleutels`);
  await isWell(page);
  await page.getByLabel("Waarvoor is de sleutel?").fill("Testomgeving van de declaraties");
  await press(page, "Maak de sleutel");
  await page.getByText("De sleutel is gemaakt").first().waitFor();
  await isWell(page);
  const key = (await page.locator(".w-code code").first().textContent()) ?? "";
  expect(key).toMatch(/^wk_/);
  const message = messages.get("WMO305");
  if (!message) throw new Error("There is no WMO305");
  const check = async (bearer: string) => {
    const response = await fetch(`${practice.url}/api/v1/message-checks`, {
      method: "POST",
      headers: { authorization: `Bearer ${bearer}`, "content-type": "application/xml" },
      body: [...exampleMessage(message)].join(""),
    });
    return { status: response.status, told: await response.json() };
  };
  expect(await check(key)).toMatchObject({
    status: 200,
    told: { message: "WMO305", verdict: "right", practice: true },
  });
  expect((await check(`${key}x`)).status).toBe(401);
  await open(page, `/nl/organisaties/${town}/sleutels`);
  expect(await page.content()).not.toContain(key);
  await page.getByText("Trek in").first().click();
  await isWell(page);
  await press(page, "Ja, trek de sleutel in");
  await page.getByText("De sleutel is ingetrokken").first().waitFor();
  await isWell(page);
  expect((await check(key)).status).toBe(401);
}, 120_000);

test("every page of somebody who is signed in is well on a phone, in both languages", async () => {
  for (const language of ["nl", "en"] as const) {
    const at = { id: town };
    const paths = [
      addressOf("account", language),
      addressOf("secondFactorSetup", language),
      addressOf("secondFactor", language),
      addressOf("myData", language),
      addressOf("myActs", language),
      addressOf("permissions", language, {}, { organisation: town }),
      addressOf("tasks", language),
      addressOf("colleagues", language, at),
      addressOf("join", language, { id: "GM9002" }),
      addressOf("mandates", language, at),
      addressOf("apiKeys", language, at),
      addressOf("organisationContact", language, at),
      addressOf("documents", language, at),
      addressOf("outbox", language),
      addressOf("organisation", language, at),
    ];
    for (const path of paths) {
      await vera.page.setViewportSize({ width: 360, height: 780 });
      const response = await open(vera.page, path);
      expect(response?.status(), path).toBe(200);
      expect(await vera.page.locator("html").getAttribute("lang")).toBe(language);
      expect(await vera.page.locator("h1").count(), path).toBe(1);
      await isWell(vera.page);
    }
  }
  await vera.page.setViewportSize({ width: 1280, height: 900 });
}, 240_000);

test("somebody leaves an organisation and works for it no more", async () => {
  const { page } = oscar;
  await open(page, "/nl/mijn-account");
  await isWell(page);
  const place = page.locator("main ul.w-list > li").filter({ hasText: partnership.name });
  await place.getByText("Stop met werken voor deze organisatie").click();
  await place.getByRole("button", { name: "Ja, stop" }).click();
  await page.getByText("U werkt niet meer voor deze organisatie").first().waitFor();
  expect(await place.count()).toBe(0);
  await isWell(page);
  const response = await open(page, `/nl/organisaties/${partnership.id}/mensen`);
  expect(response?.status()).toBe(403);
  expect(oscar.faults).toEqual([]);
  expect(vera.faults).toEqual([]);
}, 120_000);
