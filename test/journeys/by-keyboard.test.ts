import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addressOf } from "../../src/web/addresses.ts";
import { onPage } from "./browser.ts";
import { tabTo, typeDay } from "./keyboard.ts";

describe.each(["nl", "en"] as const)("with a keyboard alone (%s)", (language) => {
  test("the first Tab offers to skip to the content", async () => {
    await onPage(addressOf("home", language), async (page) => {
      await tabTo(page, page.locator('a[href="#main"]'), 1);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => location.hash)).toBe("#main");
    });
  });

  test("a municipality is found, and asked on a day before its merger", async () => {
    await onPage(addressOf("home", language), async (page) => {
      await tabTo(page, page.locator("main #q"));
      await page.keyboard.type("vijfheeren");
      await page.locator('[role="option"]', { hasText: "Vijfheerenlanden" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await goesTo(page, addressOf("organisation", language, { id: "GM1961" }));

      const day = page.locator('main input[name="on"]').first();
      await tabTo(page, day);
      await typeDay(page, day, "2018-06-01");
      await goesTo(
        page,
        addressOf("organisation", language, { id: "GM1961" }, { on: "2018-06-01" }),
      );

      // It was made in 2019 of Leerdam, Vianen and Zederik: each is offered as it was on that day.
      const predecessor = page.locator('main a[href*="GM0707"]').first();
      await tabTo(page, predecessor);
      await goesTo(
        page,
        addressOf("organisation", language, { id: "GM0707" }, { on: "2018-06-01" }),
      );
      expect(await page.locator("h1").textContent()).toContain("Zederik");
    });
  });

  test("the map is opened, coloured, walked, read as a table and taken along", async () => {
    await onPage(addressOf("home", language), async (page) => {
      await tabTo(page, page.locator(`.w-nav a[href="${addressOf("map", language)}"]`));
      await goesTo(page, addressOf("map", language));
      await coloured(page, language);
      await walked(page);
      await readAsTable(page);
      await takenAlong(page);
    });
  });
});

/** Enter, and a page later. */
async function goesTo(page: Page, path: string): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => decodeURIComponent(url.pathname + url.search) === path);
}

async function coloured(page: Page, language: "nl" | "en"): Promise<void> {
  const colours = (): Promise<string> =>
    page
      .locator(".w-cell")
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("class")).join());
  const before = await colours();
  const figures = page.locator('select[name="figure"]');
  await tabTo(page, figures);
  await page.keyboard.press("ArrowDown");
  expect(await figures.inputValue()).toBe("growth");
  await page.waitForURL(`**${addressOf("map", language, {}, { figure: "growth" })}`);
  await expect.poll(colours).not.toBe(before);

  const year = page.locator('input[type="range"]');
  await tabTo(page, year, 2);
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL(/year=\d{4}/);
}

async function walked(page: Page): Promise<void> {
  const map = page.locator('[role="listbox"]').last();
  await tabTo(page, map);
  const at = (): Promise<string | null> => map.getAttribute("aria-activedescendant");
  const first = await at();
  expect(first).not.toBeNull();
  await page.keyboard.press("ArrowRight");
  await expect.poll(at).not.toBe(first);
  await page.keyboard.press("z");
  await expect.poll(() => page.locator("[aria-live] b").textContent()).toMatch(/^Z/);
}

async function readAsTable(page: Page): Promise<void> {
  const table = page.locator('section[tabindex="0"]', { has: page.locator("table") });
  await tabTo(page, table);
  expect(await table.locator("tbody tr").count()).toBe(342);
  const top = await table.evaluate((region) => region.scrollTop);
  await page.keyboard.press("PageDown");
  await expect.poll(() => table.evaluate((region) => region.scrollTop)).toBeGreaterThan(top);
}

async function takenAlong(page: Page): Promise<void> {
  // Just before the table, with its 342 links, stands a way around it.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => location.hash)).toBe("#map-end");
  await tabTo(page, page.locator("a[download]"));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines[0]).toBe("code,name,province.name,value");
  expect(lines.length).toBe(343);
}
