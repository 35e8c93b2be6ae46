import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askServer } from "#platform/control";
import { addressOf } from "../../src/web/addresses.ts";
import { type Server, startServer } from "../server.ts";
import { Visitor } from "../session.ts";
import { axe, fitsItsWindow, openWindow } from "./browser.ts";

// In the practice country, so that nothing is invented about an organisation that exists.
let practice: Server;
let window: Awaited<ReturnType<typeof openWindow>>;
let page: Page;
let moderator: Visitor;
const name = "Zonnewijzer Proefsoftware B.V.";

beforeAll(async () => {
  practice = await startServer({ practice: true });
  const mail = "mo@oefenen.example";
  moderator = new Visitor(practice.url);
  await moderator.signIn("Mo Derator", mail);
  const words = `moderator ${mail}`;
  const invited = await askServer(join(practice.dataDir, "practice"), "invite", words);
  await moderator.api("POST", "/invitation-acceptances", { token: invited?.done });
  await moderator.proveTwice();
  window = await openWindow({ server: practice.url, expecting: [400, 409] });
  page = window.page;
  page.setDefaultTimeout(15_000);
  await page.context().addCookies(moderator.cookies(practice.url));
}, 120_000);
afterAll(async () => {
  await window.close();
  await practice.stop();
});

const open = (path: string) => page.goto(practice.url + path);
const press = (label: string) => page.getByRole("button", { name: label }).click();
const said = (words: string) => page.getByText(words).first().waitFor();
const shots = process.env["WAAIER_SHOTS"];

/** On a desk and on a phone. */
async function isWell(called: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: width === 360 ? 780 : 900 });
    await axe(page);
    await fitsItsWindow(page);
    if (shots)
      await page.screenshot({ path: join(shots, `${called}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
}

const form = {
  act: "register",
  kind: "supplier",
  name: "Maanlicht Advies",
  kvk: "90000009",
  source: "https://register.example/90000009",
};
const newPage = "/nl/moderatie/organisaties/nieuw";

test("who is not a moderator comes no further than a plain page", async () => {
  const nobody = new Visitor(practice.url);
  expect((await nobody.follow(newPage)).path).toMatch(/^\/nl\/aanmelden\?to=/);
  expect((await nobody.post(newPage, form)).path).toMatch(/^\/nl\/aanmelden\?to=/);
  const somebody = new Visitor(practice.url);
  await somebody.signIn("Sam Oefening", "sam@oefenen.example");
  for (const path of [newPage, "/nl/moderatie/organisaties/OR9001"]) {
    for (const { response } of [await somebody.follow(path), await somebody.post(path, form)]) {
      expect(response.status, path).toBe(403);
      expect(await response.text()).toContain("Hiervoor hebt u dit recht nodig: Moderator.");
    }
  }
}, 120_000);

test.each([
  ["a name with a sign that no database holds", { name: "Maan\u0000licht" }, 400],
  ["a name of a million letters", { name: "m".repeat(900_000) }, 400],
  ["a form of two million letters", { source: "m".repeat(2_000_000) }, 413],
  ["a kind that comes from a register", { kind: "municipality" }, 400],
])("%s is refused", async (_, some, status) => {
  const { response } = await moderator.post(newPage, { ...form, ...some });
  expect(response.status).toBe(status);
  const list = await (await moderator.ask("/api/v1/organisations?kind=supplier")).json();
  expect(list).toMatchObject({ total: 0 });
});

test("a moderator registers a supplier, and everybody finds it", async () => {
  await open("/nl/moderatie?tab=organisations");
  await said("Nog geen organisatie geregistreerd");
  await isWell("list-empty");
  await page.getByRole("link", { name: "Registreer een organisatie" }).click();
  await isWell("new");
  await press("Registreer de organisatie");
  await said("Kies wat voor organisatie dit is.");
  await isWell("new-faults");
  await page.getByRole("radio", { name: /^Leverancier/ }).check();
  await fill({
    Naam: name,
    "KvK-nummer": "9000 0001",
    "Website (mag leeg)": "https://zonnewijzer.example",
    "Waar staat dit?": "https://register.example/90000001",
  });
  await press("Registreer de organisatie");
  await said("De organisatie is geregistreerd.");
  await isWell("registered");
  await page.getByRole("link", { name: "Naar de pagina van de organisatie" }).click();
  expect(await page.locator("h1").textContent()).toContain("Zonnewijzer");
  await isWell("organisation");
  await page.getByRole("link", { name: "Bekijk of wijzig de registratie" }).click();
  await page.getByRole("heading", { name: "Wijzig de registratie" }).waitFor();
}, 120_000);

test("the same number and an alike name are told before there are two of one", async () => {
  await open("/nl/moderatie/organisaties/nieuw");
  await page.getByRole("radio", { name: /^Leverancier/ }).check();
  await fill({
    Naam: "Zonnewijzer Proefsoftware",
    "KvK-nummer": "90000001",
    "Waar staat dit?": "https://register.example/90000001",
  });
  await press("Registreer de organisatie");
  await said("OR9001 heeft dit nummer al.");
  await page.getByLabel("KvK-nummer").fill("90000002");
  await press("Registreer de organisatie");
  await said("Er is al een organisatie met een naam die hierop lijkt.");
  await isWell("alike");
  await page.getByRole("checkbox", { name: /dit is een andere organisatie/ }).check();
  await press("Registreer de organisatie");
  await said("De organisatie is geregistreerd.");
}, 120_000);

test("by keyboard alone it is changed, and what stood there stays", async () => {
  await open("/nl/moderatie/organisaties/OR9001");
  await page.getByLabel("Naam").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Sterrenwacht <b>Proef</b>");
  await page.keyboard.press("Enter");
  await said("De wijziging is bewaard.");
  await said("Wat er eerder stond");
  expect(await page.locator("h1").textContent()).toContain("<b>Proef</b>");
  await isWell("changed");
}, 120_000);

test("it is ended on a last day, after a question, and stands in the list no more", async () => {
  await open("/nl/moderatie/organisaties/OR9001");
  await page.getByText("Leg het einde vast", { exact: true }).click();
  await page.getByLabel("Laatste dag").fill("");
  await isWell("end-question");
  await press("Ja, leg het einde vast");
  await said("Kies een dag vanaf 1 januari 2014");
  await isWell("end-fault");
  await page.getByLabel("Laatste dag").fill("2026-01-31");
  await press("Ja, leg het einde vast");
  await said("Het einde is vastgelegd.");
  await said("De laatste dag was 31 januari 2026.");
  await isWell("ended");
  await page.getByRole("link", { name: "Naar de pagina van de organisatie" }).click();
  await isWell("ended-organisation");
  await open("/nl/moderatie?tab=organisations");
  await isWell("list");
  expect(await page.getByRole("row").filter({ hasText: "OR9001" }).count()).toBe(0);
  expect(await page.getByRole("row").filter({ hasText: "OR9002" }).count()).toBe(1);
}, 120_000);

test("every page of it reads in English too", async () => {
  for (const path of [
    addressOf("moderation", "en", {}, { tab: "organisations" }),
    addressOf("registerOrganisation", "en"),
    addressOf("registration", "en", { id: "OR9001" }),
    addressOf("registration", "en", { id: "OR9002" }),
  ]) {
    const response = await open(path);
    expect(response?.status(), path).toBe(200);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("h1").count(), path).toBe(1);
    await isWell(path.split(/[/=]/).at(-1) ?? "en");
  }
  expect(window.faults).toEqual([]);
}, 120_000);
