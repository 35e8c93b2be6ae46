import { describe, expect, test } from "vitest";
import { addressOf } from "../../src/web/addresses.ts";
import { axe, fitsItsWindow, onPage } from "./browser.ts";

const withoutScript = { script: false } as const;

describe.each(["nl", "en"] as const)("without script (%s)", (language) => {
  test("the search finds, and leads to the page of a municipality", async () => {
    const search = async (page: Parameters<Parameters<typeof onPage>[1]>[0]): Promise<void> => {
      await page.locator("main #q").fill("Vijfheerenlanden");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${addressOf("search", language)}?q=Vijfheerenlanden`);
      await page.locator('main a[href*="GM1961"]').first().click();
      await page.waitForURL(`**${addressOf("organisation", language, { id: "GM1961" })}`);
      expect(await page.locator("h1").textContent()).toContain("Vijfheerenlanden");
    };
    await onPage(addressOf("home", language), search, withoutScript);
  });

  test("the map takes another figure and year from its form", async () => {
    await onPage(
      addressOf("map", language),
      async (page) => {
        const form = page.locator("form.w-mapform");
        await form.locator('select[name="figure"]').selectOption("growth");
        await form.locator('select[name="year"]').selectOption("2020");
        await form.locator('button[type="submit"]').click();
        await page.waitForURL(/figure=growth.*year=2020/);
        expect(await page.locator(".w-cell").count()).toBeGreaterThanOrEqual(342);
        expect(await page.locator("figure h2").textContent()).toContain("2020");
      },
      withoutScript,
    );
  });

  test("a message that is too short comes back with what was typed, and then is received", async () => {
    await onPage(
      addressOf("feedback", language),
      async (page) => {
        await page.locator("#message").fill("Kort");
        await page.locator("#email").fill("redactie@waaier.example");
        await page.locator('main button[type="submit"]').click();
        // At the field, and in the summary at the top that leads to it.
        await page.locator('main a[href="#message"]').waitFor();
        expect(await page.locator("#message").getAttribute("aria-invalid")).toBe("true");
        expect(await page.locator("#message").inputValue()).toBe("Kort");
        expect(await page.locator("#email").inputValue()).toBe("redactie@waaier.example");

        await page
          .locator("#message")
          .fill("Deze proef meldt niets; zij kijkt of het formulier werkt.");
        await page.locator('main button[type="submit"]').click();
        await page.waitForURL(`**${addressOf("feedbackThanks", language)}**`);
      },
      { ...withoutScript, expecting: [400] },
    );
  });
});

test.each([360, 1280] as const)(
  "a form with errors is as accessible as without, at %i px",
  async (width) => {
    await onPage(
      addressOf("feedback", "nl"),
      async (page) => {
        await page.locator('main button[type="submit"]').click();
        await page.locator('main a[href="#message"]').waitFor();
        await axe(page);
        await fitsItsWindow(page);
      },
      { width, expecting: [400] },
    );
  },
);
