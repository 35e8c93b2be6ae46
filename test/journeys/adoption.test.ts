import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Server, startServer } from "../server.ts";
import { Visitor } from "../session.ts";
import { axe, fitsItsWindow, openWindow } from "./browser.ts";

// A municipality of fifteen thousand of which nothing is known, in the practice country: it exists nowhere.
const town = "GM9033";
let practice: Server;
let vera: Awaited<ReturnType<typeof openWindow>>;
/** Everything that she clicked or typed on the way of the first fill. */
let interactions = 0;

beforeAll(async () => {
  practice = await startServer({ practice: true });
  vera = await openWindow({ server: practice.url, expecting: [400, 403] });
  vera.page.setDefaultTimeout(15_000);
}, 120_000);
afterAll(async () => {
  expect(vera.faults).toEqual([]);
  await vera.close();
  await practice.stop();
});

const open = (path: string, page: Page = vera.page) => page.goto(practice.url + path);
const press = (name: string | RegExp) => vera.page.getByRole("button", { name }).first().click();
async function isWell(page: Page = vera.page): Promise<void> {
  await axe(page);
  await fitsItsWindow(page);
}
/** The same page on a phone and in English. */
async function isWellEverywhere(path: string, english: string): Promise<void> {
  await open(path);
  await isWell();
  await vera.page.setViewportSize({ width: 360, height: 780 });
  await isWell();
  await open(english);
  await isWell();
  await vera.page.setViewportSize({ width: 1280, height: 900 });
  await open(english);
  await isWell();
}

test("whoever looks at a municipality without any fact sees that, who is like it, and the way in", async () => {
  const { page } = vera;
  await open(`/nl/organisaties/${town}/in-het-kort`);
  await isWell();
  await page.getByText("Hiervan is nog niets bekend.").waitFor();
  expect(await page.locator("#like-us ~ ul > li").count()).toBe(3);
  await page.getByRole("link", { name: "Ik werk hier" }).click();
  await page.waitForURL(/aanmelden/);
});

test("she claims it, and whoever opens its mailbox lets her in", async () => {
  const { page } = vera;
  await open("/nl/aanmelden");
  await page.getByRole("link", { name: "Naar de oefenaanmelding" }).click();
  await page.getByLabel("Naam", { exact: true }).fill("Vera Voorbeeld");
  await page.getByLabel("E-mailadres").fill("vera@oefenen.example");
  await press("Meld aan");
  await open(`/nl/organisaties/${town}/meedoen`);
  await page.getByRole("radio", { name: /^Het mailadres van de organisatie/ }).check();
  await page.getByRole("radio", { name: /^Bevestiger/ }).check();
  await page.getByLabel("Wie bent u en waarom vraagt u dit?").fill("Ik ben de gemeentesecretaris.");
  await press("Verstuur de aanvraag");
  await page.getByText("Uw aanvraag is verstuurd").first().waitFor();
  const desk = await openWindow({ server: practice.url });
  await open("/practice/outbox", desk.page);
  await desk.page
    .getByRole("link", { name: /namens .* werken/ })
    .first()
    .click();
  await desk.page
    .getByRole("link", { name: new RegExp(`^${practice.url}/`) })
    .first()
    .click();
  await desk.page.getByRole("button", { name: "Ja, dit klopt" }).click();
  await desk.page.getByText("De persoon kan aan de slag").first().waitFor();
  await desk.close();
}, 60_000);

test("she says of 25 solutions whether they are used, in at most 60 interactions, and goes on where she was", async () => {
  const { page } = vera;
  await open("/nl/mijn-gemeente");
  await page.waitForURL(new RegExp(`${town}/in-het-kort`));
  await page.getByRole("link", { name: "Begin met invullen" }).click();
  interactions += 1;
  await isWell();
  const questions = page.locator("fieldset.w-ask");
  expect(await questions.count()).toBe(25);
  for (let n = 0; n < 25; n += 1) {
    // Most are used, some are not, of some she does not know.
    await questions
      .nth(n)
      .locator(".w-seg label")
      .nth(n % 5 < 3 ? 0 : n % 5 === 3 ? 1 : 2)
      .click();
    interactions += 1;
  }
  await press("Bewaar en ga verder");
  interactions += 1;
  await page.getByText("Bewaard: 25 regels").first().waitFor();
  await isWell();
  expect(interactions).toBeLessThanOrEqual(60);
  // She puts it away, and goes on later on her phone.
  await page.setViewportSize({ width: 360, height: 780 });
  await open(`/nl/organisaties/${town}/invullen`);
  await isWell();
  await page.getByText("Van 20 oplossingen zei u of u ze gebruikt.").first().waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
}, 120_000);

test("on a small phone nothing that the keyboard is on lies behind the bar, and a message is where it goes on", async () => {
  const { page } = vera;
  const fill = `/nl/organisaties/${town}/invullen`;
  await page.setViewportSize({ width: 360, height: 640 });
  await open(fill);
  // Nothing said yet looks like nothing, and not like all.
  const [track, card] = await page.evaluate(() =>
    [".w-fillprogress progress", ".w-card"].map((one) => {
      const place = document.querySelector(one);
      return place && getComputedStyle(place).backgroundColor;
    }),
  );
  expect(track).toBe(card);
  await page.locator(".w-seg input").first().focus();
  for (let presses = 0; presses < 24; presses += 1) {
    await page.keyboard.press("Tab");
    const behind = await page.evaluate(() => {
      const bar = document.querySelector(".w-fillform__end")?.getBoundingClientRect();
      const here = document.activeElement;
      if (!here || !bar || here.closest(".w-fillform__end")) return null;
      const { top, bottom } = here.getBoundingClientRect();
      return bottom > bar.top + 1 && top < bar.bottom - 1 ? here.outerHTML : null;
    });
    expect(behind).toBeNull();
  }
  await press(/^Bewaar/);
  await page.getByText("U koos nog niets").first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("message");
  await isWell();
  await page.setViewportSize({ width: 1280, height: 900 });
}, 60_000);

test("a list that she pasted is still there when she goes back, and to mend below what was found", async () => {
  const { page } = vera;
  await open(`/nl/organisaties/${town}/invullen?way=list`);
  await page.locator("#list").fill("Boomkroon\n=1+1\nVerzonnen pakket een\nVerzonnen pakket twee");
  await press(/^Zoek de namen op$/);
  await page.getByText("Kan zo niet").first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("message");
  await isWell();
  expect((await page.locator("#list").inputValue()).startsWith("=1+1\n")).toBe(true);
  await page.goBack();
  await expect.poll(() => page.locator("#list").inputValue()).toContain("Boomkroon\n=1+1");
}, 60_000);

test("she sees which municipalities are like hers, with the reasons", async () => {
  await open(`/nl/organisaties/${town}/zoals-wij`);
  await isWell();
  const text = (await vera.page.locator("main").textContent()) ?? "";
  expect(text).toMatch(/inwoners/i);
  expect(text).toMatch(/regelingen/i);
  await isWellEverywhere(`/nl/organisaties/${town}/zoals-wij`, `/en/organisations/${town}/like-us`);
}, 120_000);

test("she answers three questions: one is ready, one is planned, one is not now, because", async () => {
  const { page } = vera;
  await open(`/nl/organisaties/${town}/antwoorden`);
  await isWell();
  await page.getByRole("link", { name: "Antwoorden geven" }).first().click();
  await isWell();
  const give = new URL(page.url()).pathname;
  const ready = page.locator("#ready");
  expect(await ready.count()).toBe(1);
  // How many it is about stands on the button, also when one is taken off.
  const ticked = await page.locator("input[name=ready]:checked").count();
  await page.getByRole("button", { name: `Bevestig ${ticked} klaarliggend` }).waitFor();
  await page.locator("input[name=ready]:checked").first().uncheck();
  await page.getByRole("button", { name: `Bevestig ${ticked - 1} klaarliggend` }).waitFor();
  await page
    .getByRole("button", { name: /^Bevestig\s*: / })
    .first()
    .click();
  await page.locator(".ams-alert--success").first().waitFor();
  await isWell();
  for (const kind of ["planned", "not-now"] as const) {
    await open(give);
    await page
      .getByRole("link", { name: /^Antwoord\s*: / })
      .first()
      .click();
    await page.locator(`input[name=answer][value=${kind}]`).check();
    if (kind === "planned") await page.locator("#plannedOn").fill("2027-06-01");
    else {
      await page.locator("#reason").fill("Eerst gaat onze zaakaanpak over naar de nieuwe versie.");
      await page.locator("#expiresOn").fill("2027-09-01");
    }
    await isWell();
    await press(/^Bewaar/);
    await page.locator(".ams-alert--success").first().waitFor();
  }
  const { items } = (await (
    await fetch(`${practice.url}/api/v1/organisations/${town}/answers?limit=500`)
  ).json()) as { items: { answer: string }[] };
  expect(
    items
      .map(({ answer }) => answer)
      .filter((answer) => answer !== "none")
      .sort(),
  ).toEqual(["not-now", "planned", "uses"]);
}, 120_000);

test("her page is read in two minutes and printed on two sheets", async () => {
  const { page } = vera;
  const path = `/nl/organisaties/${town}/in-het-kort`;
  await isWellEverywhere(path, `/en/organisations/${town}/in-brief`);
  await open(path);
  // As it is read: text of neighbours apart, and nothing that is hidden.
  const text = await page.evaluate("document.querySelector('main').innerText");
  expect(String(text).split(/\s+/).length).toBeLessThanOrEqual(350);
  // Of how many something is known is one figure with what is known. The answers tell two in a sentence.
  const figures = await page
    .locator("main .w-stat dd, main td.n, main .w-reason, main .w-apart")
    .count();
  expect(figures + 2).toBeLessThanOrEqual(12);
  const sheets = (await page.pdf({ preferCSSPageSize: true }))
    .toString("latin1")
    .match(/\/Type\s*\/Page[^s]/g);
  expect(sheets?.length).toBeLessThanOrEqual(2);
}, 60_000);

test("every page of adoption is well on a phone and a desk, in both languages", async () => {
  const entry = "oefenlogin";
  await isWellEverywhere("/nl/monitor", "/en/monitor");
  await isWellEverywhere(`/nl/monitor/${entry}`, `/en/monitor/${entry}`);
  await isWellEverywhere(`/nl/catalogus/${entry}`, `/en/catalogue/${entry}`);
  await isWellEverywhere(`/nl/catalogus/${entry}/gebruikers`, `/en/catalogue/${entry}/users`);
  await isWellEverywhere(`/nl/catalogus/${entry}/inspanning`, `/en/catalogue/${entry}/effort`);
  await isWellEverywhere(`/nl/organisaties/${town}/gebruik`, `/en/organisations/${town}/uses`);
  await isWellEverywhere(
    `/nl/organisaties/${town}/antwoorden`,
    `/en/organisations/${town}/answers`,
  );
}, 240_000);

test("what she hides, another does not see on any page, byte for byte", async () => {
  const pages = ["nl", "en"].flatMap((language) => [
    `/${language}`,
    ...(language === "nl"
      ? [
          `/nl/organisaties/${town}/in-het-kort`,
          `/nl/organisaties/${town}/gebruik`,
          `/nl/organisaties/${town}/antwoorden`,
          `/nl/organisaties/${town}/zoals-wij`,
          "/nl/catalogus/boomkroon",
          "/nl/catalogus/boomkroon/gebruikers",
          "/nl/catalogus",
          "/nl/monitor",
          "/nl/catalogus.atom",
        ]
      : []),
  ]);
  const stranger = new Visitor(practice.url);
  const seen = async (): Promise<string[]> =>
    Promise.all(pages.map(async (path) => withoutChance(await (await stranger.ask(path)).text())));
  const before = await seen();
  const own = new Visitor(practice.url);
  await own.signIn("Vera Voorbeeld", "vera@oefenen.example");
  await own.api("PUT", `/organisations/${town}/uses/boomkroon`, {
    version: null,
    status: "in-production",
    acquiringOn: null,
    plannedOn: null,
    productionOn: "2024-02-01",
    phasingOutOn: null,
    phasedOutOn: null,
    note: null,
    contact: null,
    hidden: true,
    replaces: (await currentUse(own, "boomkroon")) ?? null,
  });
  const after = await seen();
  for (const [n, path] of pages.entries())
    expect([path, after[n] === before[n]]).toEqual([path, true]);
}, 60_000);

/** The nonce of a page and the time of a feed are new each time. */
const withoutChance = (text: string): string =>
  text.replace(/nonce="[^"]*"/g, "").replace(/<updated>[^<]*<\/updated>/g, "");

async function currentUse(who: Visitor, entry: string): Promise<string | undefined> {
  const { items } = await who.api<{
    items: { useId: string; origin: string; entry: { id: string } }[];
  }>("GET", `/organisations/${town}/own-uses?limit=500`);
  return items.find((use) => use.origin === "own" && use.entry.id === entry)?.useId;
}
