import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkMessage } from "#standards/istandaarden/index";
import { messageReport } from "#standards/istandaarden/report/message-report";
import { dutchDay } from "#standards/working-days/dutch-day";
import { isMunicipality } from "../../src/server/commands/messages/municipality-list.ts";
import { addressOf } from "../../src/web/addresses.ts";
import { axe, fitsItsWindow, onPage } from "./browser.ts";
import { tabTo } from "./keyboard.ts";
import { planted, plantedDeclaration } from "./planted-declaration.ts";

const declaration = plantedDeclaration();
const bsns = new Set(declaration.match(/(?<=Bsn>)\d{9}(?=<)/g));
const file = (text: string, name = "declaratie.xml") => ({
  name,
  mimeType: "text/xml",
  buffer: Buffer.from(text),
});

const page = addressOf("messageCheck", "nl");
const ready = (on: Page) => on.getByText("Klaar voor gebruik").waitFor();
const choose = (on: Page, ...files: ReturnType<typeof file>[]) =>
  on.getByLabel("Kies bestanden").setInputFiles(files);
const press = (on: Page, name: string | RegExp) => on.getByRole("button", { name }).first().click();
const says = (on: Page, words: string) => on.getByText(words).first().waitFor();

/** The focus came to an element: what happened is told to who hears or zooms in. */
const focused = (at: Locator) =>
  expect.poll(() => at.evaluate((element) => element === document.activeElement)).toBe(true);

async function downloaded(on: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    on.waitForEvent("download"),
    on.getByRole("button", { name, exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

/** What the library says of it in Node, as the page is to tell it. */
function inNode(showBsn: boolean) {
  const today = Number(dutchDay(new Date()).replaceAll("-", ""));
  const options = { today, isMunicipality, mostOfCode: 200 };
  const verdict = checkMessage(new TextEncoder().encode(declaration), options);
  return {
    file: "declaratie.xml",
    index: 1,
    ...messageReport(verdict, { lang: "nl", showBsn }),
  };
}

/** All BSNs of the declaration that can be read on the page. */
const bsnsOn = async (on: Page): Promise<readonly string[]> =>
  ((await on.locator("main").textContent())?.match(/\d{9}/g) ?? []).filter((one) => bsns.has(one));

test("a declaration of 500 clients: all 12 faults are found and explained, and nothing goes out", async () => {
  await onPage(page, async (on) => {
    await ready(on);
    const asked: string[] = [];
    on.on("request", (request) => {
      if (!request.url().startsWith("blob:")) asked.push(request.url());
    });
    await choose(on, file(declaration));
    await says(on, "Klaar: 0 goed, 1 niet goed, 0 niet gelezen.");
    const cards = on.locator(".w-finding");
    await cards.nth(planted.length - 1).waitFor();
    expect(await cards.count()).toBe(planted.length);
    const told = inNode(false).findings;
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(planted.map((one) => one.code)));
    for (const { text, mend, line, column, code, official } of told) {
      const card = cards.filter({ hasText: `Regel ${line}, kolom ${column}` });
      const words = await card.first().textContent();
      expect(words).toContain(text);
      if (code === official) expect(words).toContain("Hier klopt niet wat de regel vraagt:");
      expect(words).toContain(mend);
      const rule = addressOf("messageRule", "nl", { code: official ?? code });
      expect(await card.locator(`a[href="${rule}"]`).count()).toBeGreaterThan(0);
    }
    expect(await bsnsOn(on)).toEqual([]);
    await axe(on);
    await fitsItsWindow(on);

    const report = await downloaded(on, "JSON");
    expect(report.name).toMatch(/^waaier-controle-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(report.text)).toEqual(inNode(false));
    await on.getByLabel("Toon BSN’s").check();
    const shown = inNode(true).findings.find(({ code }) => code === "CS002")?.seen[0]?.value ?? "";
    await on.locator(".w-finding code").filter({ hasText: shown }).first().waitFor();
    expect(JSON.parse((await downloaded(on, "JSON")).text)).toEqual(inNode(true));
    const table = (await downloaded(on, "CSV")).text.trim().split("\r\n");
    expect(table.length).toBe(planted.length + 1);
    expect(asked, "nothing was asked of any network").toEqual([]);
  });
});

test("with the network cut it goes on: check, message, report and answer", async () => {
  await onPage(page, async (on) => {
    await ready(on);
    await on.context().setOffline(true);
    await choose(on, file(declaration));
    await says(on, "Klaar: 0 goed, 1 niet goed, 0 niet gelezen.");
    await press(on, /^Regel 1706, kolom/);
    await on.locator(".w-msgxml mark").filter({ hasText: "Bsn>" }).waitFor();
    expect(await bsnsOn(on)).toEqual([]);
    expect(JSON.parse((await downloaded(on, "JSON")).text)).toEqual(inNode(false));
    await press(on, "Probeer een voorbeeld");
    await press(on, "verzonnen-voorbeeld.xml");
    await on.getByText("Maak het antwoord").click();
    const answer = await downloaded(on, "Download WMO325");
    expect(answer.name).toBe("verzonnen-voorbeeld.WMO325.xml");
    expect(answer.text).toContain("0001");
    expect(checkMessage(new TextEncoder().encode(answer.text)).isRight).toBe(true);
    await on.context().setOffline(false);
  });
});

test("with the keyboard alone, on a phone, in English: the example, its findings and the message", async () => {
  await onPage(
    addressOf("messageCheck", "en"),
    async (on) => {
      await on.getByText("Ready. From now on").waitFor();
      await axe(on);
      await fitsItsWindow(on);
      await on.locator("main").focus();
      await tabTo(on, on.getByRole("button", { name: "Try an example" }));
      await on.keyboard.press("Enter");
      await says(on, "Done: 0 right, 1 with faults, 0 not read.");
      const first = on.locator(".w-finding button").first();
      await first.waitFor();
      await focused(on.getByRole("heading", { name: "made-up-example.xml" }));
      await tabTo(on, on.getByRole("button", { name: "To the first finding" }));
      await on.keyboard.press("Enter");
      await focused(first);
      await on.keyboard.press("j");
      await on.keyboard.press("j");
      await on.keyboard.press("k");
      await on.locator(".w-finding--here").filter({ hasText: "TR358" }).waitFor();
      await on.locator(".w-msgxml mark").filter({ hasText: "TotaalBedrag" }).waitFor();
      await axe(on);
      await fitsItsWindow(on);
    },
    { width: 360 },
  );
});

test("many files, and some that are no message: each is told what it is", async () => {
  await onPage(page, async (on) => {
    await ready(on);
    await choose(
      on,
      file(declaration, "map-999990019.xml"),
      file("", "leeg.xml"),
      file("PK\u0003\u0004", "berichten.zip"),
      file("%PDF-1.7", "brief.pdf"),
      ...Array.from({ length: 60 }, (_, n) => file("geen xml", `tekst-${n}.xml`)),
    );
    await says(on, "Klaar: 0 goed, 1 niet goed, 63 niet gelezen.");
    await says(on, "Dit is een pdf, en geen bericht.");
    await axe(on);
    await on.getByLabel("Zoek een bestand").fill("zip");
    await press(on, "berichten.zip");
    await says(on, "Dit is een zip-bestand, en geen bericht.");
    await on.getByLabel("Zoek een bestand").fill("");
    await on
      .getByRole("navigation", { name: "Bladzijden van de lijst" })
      .getByText("Volgende")
      .click();
    await on.getByRole("button", { name: "tekst-59.xml" }).waitFor();
    const all = (await downloaded(on, "Rapport als JSON, één regel per bestand")).text
      .trim()
      .split("\n");
    expect(all.length).toBe(64);
    expect(all.join()).not.toContain("999990019");
    // What was counted in this browser: the words say what counts.
    await says(on, "berichten gecontroleerd");
    await press(on, "Wis de lijst");
    expect(await on.locator(".w-finding").count()).toBe(0);
    await focused(on.getByRole("button", { name: "Kies bestanden" }));
  });
});

test("without script the page says what is needed, and where else one can check", async () => {
  await onPage(
    page,
    async (on) => {
      // The browser of this test takes itself for one with script, and does not draw what is for those without.
      const words = await on.locator("main noscript").textContent();
      expect(words).toContain("Deze controle draait in uw browser");
      expect(words).toContain("waaier check");
      await on.getByText("Uw bericht verlaat deze computer niet.").waitFor();
      expect(await on.getByRole("button", { name: "Kies bestanden" }).isDisabled()).toBe(true);
      await fitsItsWindow(on);
    },
    { script: false },
  );
});
