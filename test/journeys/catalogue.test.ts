import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addressOf } from "../../src/web/addresses.ts";
import { axe, fitsItsWindow, onPage } from "./browser.ts";
import { tabTo } from "./keyboard.ts";

const sound = async (page: Page): Promise<void> => {
  await axe(page);
  await fitsItsWindow(page);
};

/** Where one is, with what was asked. */
const place = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
};

describe.each([
  ["nl", 360],
  ["en", 1280],
] as const)("the catalogue (%s, %i wide)", (language, width) => {
  test("a first-time user with a plain question on the first page finds Signalen", async () => {
    await onPage(
      addressOf("home", language),
      async (page) => {
        await page.locator("main #find-entry").fill("melding openbare ruimte");
        await page.keyboard.press("Enter");
        await page.waitForURL(`**${addressOf("catalogue", language)}?q=melding+openbare+ruimte`);
        await sound(page);
        // Among the first five, with a reason in words.
        const hits = page.locator(".w-hit");
        const names = await hits.locator("h3").allTextContents();
        expect(names.slice(0, 5).map((name) => name.trim())).toContain("Signalen");
        const signalen = hits.filter({ has: page.locator('a[href$="/signalen"]') });
        expect(await signalen.locator(".w-reason").count()).toBeGreaterThan(0);
        await signalen.locator('a[href$="/signalen"]').click();
        await page.waitForURL(`**${addressOf("entry", language, { id: "signalen" })}`);
        expect(await page.locator("h1").textContent()).toBe("Signalen");
        await sound(page);
      },
      { width },
    );
  });

  test("the search over all finds Signalen too", async () => {
    await onPage(
      addressOf("search", language, {}, { q: "melding openbare ruimte" }),
      async (page) => {
        const first = page.locator(".w-found__item").locator("h3 a");
        const hrefs = await first.evaluateAll((links) =>
          links.slice(0, 5).map((link) => link.getAttribute("href")),
        );
        expect(hrefs).toContain(addressOf("entry", language, { id: "signalen" }));
        await sound(page);
      },
      { width },
    );
  });
});

test("a word with a typing fault is found, its entry compared, and a component looked at, without script", async () => {
  await onPage(
    addressOf("catalogue", "nl"),
    async (page) => {
      await page.locator("#find-entry").fill("signaalen");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/nl/catalogus?q=signaalen");
      for (const id of ["signalen", "signalen-backend"]) {
        await page.locator(`.w-hit input[name="id"][value="${id}"]`).check();
      }
      await page.locator(".w-cmpbar button").click();
      await page.waitForURL("**/nl/catalogus/vergelijken?id=signalen&id=signalen-backend");
      expect(await page.locator("thead th").count()).toBe(2);
      await fitsItsWindow(page);

      // Another one is sought, and what was chosen stays chosen.
      await page.locator("#add-one").fill("open zaak");
      await page.keyboard.press("Enter");
      await page.waitForURL(/catalogus\?q=open\+zaak&compare=signalen,signalen-backend/);
      await page.locator('.w-hit input[name="id"][value="open-zaak"]').check();
      await page.locator(".w-cmpbar button").click();
      await page.waitForURL(/vergelijken\?/);
      expect(await page.locator("thead th").count()).toBe(3);

      await page.goto(new URL(addressOf("components", "nl"), page.url()).href);
      await page.locator("#find-component").fill("zaakregistratie");
      await page.keyboard.press("Enter");
      await page.locator('main a[href$="/zaakregistratiecomponent"]').first().click();
      await page.waitForURL("**/nl/catalogus/componenten/zaakregistratiecomponent");
      expect(await page.locator(".w-table tbody tr").count()).toBeGreaterThan(5);
      await fitsItsWindow(page);
    },
    { script: false },
  );
});

test("with a keyboard alone a filter is set, an entry opened and compared", async () => {
  await onPage(addressOf("catalogue", "nl", {}, { q: "zaak" }), async (page) => {
    const software = page.locator("#kind-software");
    await tabTo(page, software);
    await page.keyboard.press("Space");
    await page.waitForURL("**/nl/catalogus?q=zaak&kind=software");
    // The focus came back to the box, so that a next one is near.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("kind-software");
    const openZaak = page.locator('.w-hit a[href$="/open-zaak"]');
    await tabTo(page, openZaak);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${addressOf("entry", "nl", { id: "open-zaak" })}`);
    const compare = page.locator('main a[href*="vergelijken?id=open-zaak"]');
    await tabTo(page, compare);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/nl/catalogus/vergelijken?id=open-zaak");
    expect(place(page)).toBe("/nl/catalogus/vergelijken?id=open-zaak");
  });
});

test("the feed of a question is well-formed and leads to entries", async () => {
  await onPage(addressOf("catalogue", "nl", {}, { q: "zaak" }), async (page) => {
    const told = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
      const reply = await fetch(link?.href ?? "");
      const feed = new DOMParser().parseFromString(await reply.text(), "application/xml");
      return {
        type: reply.headers.get("content-type"),
        faults: feed.querySelectorAll("parsererror").length,
        entries: feed.querySelectorAll("entry").length,
      };
    });
    expect(told).toMatchObject({ type: "application/atom+xml; charset=utf-8", faults: 0 });
    expect(told.entries).toBeGreaterThan(5);
  });
});
