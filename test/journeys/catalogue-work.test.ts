import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askServer } from "#platform/control";
import { openDatabase } from "#platform/database";
import { addressOf } from "../../src/web/addresses.ts";
import { type Server, startServer } from "../server.ts";
import { Visitor } from "../session.ts";
import { axe, fitsItsWindow, openWindow } from "./browser.ts";
import { tabTo } from "./keyboard.ts";

// In the practice country, so that nothing is invented about an organisation that exists.
let folder: string;
let practice: Server;
let moderators: readonly Visitor[];
let vera: Person;
let oscar: Person;
let mo: Person;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-catalogue-"));
  practice = await startServer({ practice: true, dataDir: folder });
  moderators = await Promise.all(["mo@oefenen.example", "tor@oefenen.example"].map(moderator));
  vera = await editor("Vera Voorbeeld", "vera@oefenen.example", "GM9001");
  oscar = await editor("Oscar Oefening", "oscar@oefenen.example", "GM9002");
  const [first] = moderators;
  if (!first) throw new Error("There is no moderator");
  mo = await inWindow(first);
}, 120_000);
afterAll(async () => {
  for (const { close } of [vera, oscar, mo]) await close();
  await practice.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Person = Awaited<ReturnType<typeof inWindow>>;

async function moderator(email: string): Promise<Visitor> {
  const visitor = new Visitor(practice.url);
  await visitor.signIn("Moderator", email);
  const invited = await askServer(join(folder, "practice"), "invite", `moderator ${email}`);
  await visitor.api("POST", "/invitation-acceptances", { token: invited?.done });
  await visitor.proveTwice();
  return visitor;
}

/** Somebody who writes for an organisation, let in by two moderators, in a window of a browser. */
async function editor(name: string, email: string, organisation: string): Promise<Person> {
  const visitor = new Visitor(practice.url);
  await visitor.signIn(name, email);
  const explanation = "Ik werk voor deze organisatie.";
  const { id } = await visitor.api("POST", `/organisations/${organisation}/claims`, {
    road: "moderators",
    right: "editor",
    explanation,
  });
  for (const one of moderators) await one.api("POST", `/claims/${id}/decisions`, { agreed: true });
  await visitor.api("PUT", "/me/organisation", { organisation });
  return inWindow(visitor);
}

async function inWindow(visitor: Visitor) {
  const window = await openWindow({ server: practice.url, expecting: [400] });
  await window.page.context().addCookies(visitor.cookies(practice.url));
  window.page.setDefaultTimeout(15_000);
  return { ...window, visitor };
}

const open = (page: Page, path: string) => page.goto(practice.url + path);
async function isWell(page: Page): Promise<void> {
  await axe(page);
  await fitsItsWindow(page);
}
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

const proposing = addressOf("proposeEntry", "nl");
const waiting = addressOf("moderation", "nl", {}, { tab: "catalogue" });
const name = "Tegelwacht";

test("somebody tells of a practice with the keyboard alone, in seven acts", async () => {
  const { page } = vera;
  await open(page, proposing);
  await isWell(page);
  await press(page, "Meld aan");
  await says(page, "Geef het een naam.");
  await isWell(page);

  const field = (id: string) => page.locator(`#${id}`);
  await page.locator("main").focus();
  await tabTo(page, field("name"));
  await page.keyboard.type(name);
  await tabTo(page, field("kind"));
  await page.keyboard.press("Space");
  await tabTo(page, field("stage"));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, field("summary"));
  await page.keyboard.type("Losse tegels gaan meteen naar de ploeg die ze recht legt.");
  await tabTo(page, field("taskField"));
  await page.keyboard.type("Verkeer en");
  await tabTo(page, field("contact"));
  await page.keyboard.type("buitendienst@oefenen.example");
  await tabTo(page, page.getByRole("button", { name: "Meld aan" }));
  await page.keyboard.press("Enter");
  await says(page, "Verstuurd. Een moderator kijkt ernaar");
  expect(await page.getByText("wacht op een moderator").count()).toBe(1);
  await isWell(page);
  await open(page, proposing);
  expect(await field("name").inputValue(), "what was sent is not kept").toBe("");
}, 120_000);

test("what looks like it is shown while one types; what was typed is there after going elsewhere", async () => {
  const { page } = oscar;
  const [known] = await entries("kind=software&limit=1");
  if (!known) throw new Error("There is no software");
  await open(page, proposing);
  await page.getByLabel("Naam", { exact: true }).fill(known.name);
  await page.locator(".w-doubles").getByRole("link", { name: known.name }).waitFor();
  await isWell(page);
  await open(page, "/nl");
  await open(page, proposing);
  await says(page, "Wat u hier eerder typte en niet verstuurde, staat er nog.");
  expect(await page.getByLabel("Naam", { exact: true }).inputValue()).toBe(known.name);
  await isWell(page);
}, 60_000);

test("a moderator takes it over, and everybody finds it", async () => {
  const { page } = mo;
  await open(page, waiting);
  await isWell(page);
  const card = page.getByRole("article", { name });
  expect(await card.textContent()).toContain("Een proef");
  await card.getByRole("button", { name: "Neem over" }).click();
  await says(page, "Uw oordeel is bewaard.");
  await isWell(page);
  const found = await entries("q=tegelwacht");
  expect(found[0]?.id).toBe("tegelwacht");
  const visitor = await openWindow({ server: practice.url });
  const reply = await open(visitor.page, addressOf("entry", "nl", { id: "tegelwacht" }));
  expect(reply?.status()).toBe(200);
  await visitor.close();
}, 60_000);

test("what is declined comes back with its reason, by mail and on the page", async () => {
  const reason = "Dit staat al in de catalogus onder een andere naam.";
  await oscar.visitor.api("POST", "/organisations/GM9002/catalogue-proposals", {
    kind: "new",
    stage: "idea",
    content: {
      name: "Bankjesplan",
      kind: "practice",
      summary: "Inwoners kiezen waar een bankje komt.",
      taskFields: ["5.7"],
      contact: "groen@oefenen.example",
    },
  });
  const { page } = mo;
  await open(page, waiting);
  const card = page.getByRole("article", { name: "Bankjesplan" });
  await card.getByRole("button", { name: "Neem niet over" }).click();
  await says(page, "Schrijf in een zin waarom u dit niet overneemt.");
  await isWell(page);
  await card.getByLabel("Reden").fill(reason);
  await card.getByRole("button", { name: "Neem niet over" }).click();
  await says(page, "Uw oordeel is bewaard.");

  await open(oscar.page, "/practice/outbox");
  await oscar.page.getByRole("link", { name: "Niet overgenomen: Bankjesplan" }).first().click();
  await says(oscar.page, reason);
  await open(oscar.page, addressOf("myProposals", "nl"));
  await says(oscar.page, reason);
  await isWell(oscar.page);
}, 60_000);

test("its real owner asks for it, changes it at once, and tells how it was done", async () => {
  const { page } = oscar;
  const at = { id: "tegelwacht" };
  await open(page, addressOf("claimEntry", "nl", at));
  await isWell(page);
  await page.getByLabel("Waaruit blijkt dat dit van u is?").fill("Onze ploeg bedacht dit in 2025.");
  await press(page, "Vraag aan");
  await says(page, "Verstuurd.");
  await open(mo.page, waiting);
  await mo.page.getByRole("article", { name }).getByRole("button", { name: "Neem over" }).click();
  await says(mo.page, "Uw oordeel is bewaard.");

  await open(page, addressOf("changeEntryForm", "nl", at));
  await says(page, "Dit is van uw organisatie.");
  await isWell(page);
  await page.getByText("Wat vraagt het van een ander?").click();
  await page.getByLabel("Wat moet een ander zelf doen?").fill("De lijst van ploegen invullen.");
  await press(page, "Bewaar de wijziging");
  await says(page, "De wijziging is bewaard");
  await isWell(page);

  await open(page, addressOf("editKit", "nl", at));
  await isWell(page);
  await page.getByLabel("Naam van de stap").fill("Ploegen indelen");
  await press(page, "Nog een stap");
  await page.getByLabel("Naam van de stap").nth(1).fill("Meelopen");
  await page.locator(".w-more-of > summary").nth(1).click();
  await page.getByLabel("Uitvoering").nth(1).fill("12,5");
  await press(page, "Omhoog stap 2");
  expect(await page.getByLabel("Naam van de stap").first().inputValue()).toBe("Meelopen");
  await isWell(page);
  await press(page, "Bewaar de aanpak");
  await says(page, "De aanpak is bewaard.");
  const { kits } = await entry("tegelwacht");
  expect(kits[0]?.steps.map(({ title }) => title)).toEqual(["Meelopen", "Ploegen indelen"]);
}, 120_000);

test("a moderator records a decision, and merges two and lays them apart again", async () => {
  const { page } = mo;
  await open(
    page,
    addressOf("moderation", "nl", {}, { tab: "catalogue", part: "decisions", entry: "tegelwacht" }),
  );
  await isWell(page);
  await page.getByLabel("Wat is besloten?").selectOption("stage shared");
  await page.getByLabel("Wie besloot het?").fill("Het college");
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  await page.getByLabel("Op welke dag?").fill(today);
  await page.getByLabel("Waar is dit te lezen?").fill("Besluitenlijst van vandaag, punt 4.");
  await press(page, "Leg vast");
  await says(page, "Het besluit is vastgelegd.");
  expect((await entry("tegelwacht")).stage).toBe("shared");

  const [part, whole] = await entries("kind=software&sort=name&limit=2");
  if (!(part && whole)) throw new Error("There are no two entries");
  await open(
    page,
    addressOf(
      "moderation",
      "nl",
      {},
      { tab: "catalogue", part: "merges", from: part.id, into: whole.id },
    ),
  );
  await isWell(page);
  await page.getByLabel("Waarom zijn deze twee hetzelfde?").fill("Zelfde broncode.");
  await press(page, "Voeg samen");
  await says(page, "De twee zijn samengevoegd.");
  await isWell(page);
  await open(page, addressOf("entry", "nl", { id: part.id }));
  expect(new URL(page.url()).pathname).toBe(addressOf("entry", "nl", { id: whole.id }));

  await open(page, addressOf("moderation", "nl", {}, { tab: "catalogue", part: "merges" }));
  await page.getByText("Draai terug").first().click();
  await press(page, "Ja, haal uit elkaar");
  await says(page, "De twee staan weer los van elkaar.");
  await open(page, addressOf("entry", "nl", { id: part.id }));
  expect(new URL(page.url()).pathname).toBe(addressOf("entry", "nl", { id: part.id }));
}, 120_000);

const table = [
  "id;naam;soort;samenvatting;contact;taakvelden",
  "tegelwacht;Tegelwacht;practice;Een andere tekst.;;",
  ";Wijkkaart;data;Een kaart van wijken en buurten.;kaart@oefenen.example;2.1",
  ";Verkeerd;ding;Dit is geen soort.;;99.9",
].join("\n");

test("a table with faults is looked at first, and only what is right is taken over", async () => {
  const { page } = vera;
  const choose = async () => {
    await open(page, addressOf("importEntries", "nl"));
    await page.locator("#file").setInputFiles({
      name: "onze-lijst.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(table),
    });
    await press(page, "Lees in");
    await says(page, "onze-lijst.csv");
  };
  await choose();
  await isWell(page);
  await says(page, "In 1 regel zit een fout.");
  await page.getByRole("link", { name: /^Met fouten/ }).click();
  await says(page, "onze-lijst.csv, regel 4");
  expect(await page.getByText("regel 4, kolom 3").count()).toBeGreaterThan(0);
  await isWell(page);
  const csv = await page.getByRole("link", { name: "Alle fouten als CSV" }).getAttribute("href");
  const reply = await page.request.get(practice.url + csv);
  expect(reply.status()).toBe(200);
  expect(await reply.text()).toContain("Verkeerd");

  await page.getByText("Gooi weg").first().click();
  await press(page, "Ja, gooi weg");
  await says(page, "Er is niets veranderd.");
  await isWell(page);

  await choose();
  await press(page, "Neem alleen de goede regels over (2)");
  await says(page, "Meteen gewijzigd: 0. Wacht op een moderator: 2.");
  await isWell(page);
  await open(page, addressOf("myProposals", "nl"));
  await says(page, "Wijkkaart");
  expect((await entries("q=verkeerd")).map((hit) => hit.name)).not.toContain("Verkeerd");
}, 120_000);

test("every page is well on a phone, in both languages", async () => {
  const at = { id: "tegelwacht" };
  for (const language of ["nl", "en"] as const) {
    const ofVera = [
      addressOf("proposeEntry", language),
      addressOf("myProposals", language),
      addressOf("importEntries", language),
      addressOf("savedSearches", language),
      addressOf("changeEntryForm", language, at),
      addressOf("claimEntry", language, at),
      addressOf("editKit", language, at),
    ];
    const ofMo = ["proposals", "merges", "decisions"].map((part) =>
      addressOf("moderation", language, {}, { tab: "catalogue", part, entry: at.id }),
    );
    for (const [page, paths] of [
      [vera.page, ofVera],
      [mo.page, ofMo],
    ] as const) {
      await page.setViewportSize({ width: 360, height: 780 });
      for (const path of paths) {
        const response = await open(page, path);
        expect(response?.status(), path).toBe(200);
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        expect(await page.locator("h1").count(), path).toBe(1);
        for (const fold of await page.locator(".w-fold > summary").all()) await fold.click();
        await isWell(page);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  }
}, 240_000);

test("a search that is kept tells by mail what is new", async () => {
  const { page } = vera;
  await open(page, addressOf("catalogue", "nl", {}, { q: "tegelwacht" }));
  await press(page, "Bewaar deze zoekvraag");
  await says(page, "De zoekvraag is bewaard.");
  await isWell(page);
  const now = await entry("tegelwacht");
  await oscar.visitor.api("PUT", "/organisations/GM9002/catalogue-entries/tegelwacht", {
    content: { name, kind: "practice", learned: "Vraag de ploeg eerst." },
    version: now.version,
  });
  await aDayLater();
  const after = await openWindow({ server: practice.url });
  await open(after.page, "/practice/outbox");
  await after.page
    .getByRole("link", { name: /^Nieuw in de catalogus/ })
    .first()
    .click();
  await says(after.page, "• Tegelwacht");
  await after.close();
  expect(vera.faults).toEqual([]);
  expect(oscar.faults).toEqual([]);
  expect(mo.faults).toEqual([]);
}, 120_000);

/** What is done once a day is done now: its time is put in the past while the server is closed. */
async function aDayLater(): Promise<void> {
  await practice.stop();
  const { db, close } = await openDatabase({ directory: join(folder, "practice") });
  await sql`update platform.job set run_at = now() - interval '1 minute'
    where kind = 'catalogue/mail-saved-searches'`.execute(db);
  await close();
  practice = await startServer({ practice: true, dataDir: folder });
}

interface Hit {
  readonly id: string;
  readonly name: string;
}

const ask = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${practice.url}/api/v1${path}`)).json()) as T;
const entries = async (query: string): Promise<readonly Hit[]> =>
  (await ask<{ items: readonly Hit[] }>(`/catalogue-entries?${query}`)).items;
const entry = (id: string) =>
  ask<{
    readonly stage: string | null;
    readonly version: number;
    readonly kits: readonly { readonly steps: readonly { readonly title: string }[] }[];
  }>(`/catalogue-entries/${id}`);
