import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf } from "../../src/web/addresses.ts";
import { type Server, startServer } from "../server.ts";
import { axe, fitsItsWindow, onPage } from "./browser.ts";

// In the practice country everything is invented, and nobody may take it for real.
let practice: Server;
beforeAll(async () => {
  practice = await startServer({ practice: true });
});
afterAll(() => practice.stop());

const first = async (): Promise<string> => {
  const reply = await fetch(`${practice.url}/api/v1/municipalities?limit=1`);
  const list = (await reply.json()) as { practice?: boolean; items: { code: string }[] };
  expect(list.practice).toBe(true);
  return list.items[0]?.code ?? "";
};

test("a municipality has an invented code", async () => {
  expect(await first()).toMatch(/^GM9\d{3}$/);
});

test.each(["nl", "en"] as const)(
  "every page says so, and none is to be found (%s)",
  async (language) => {
    const paths = [
      addressOf("home", language),
      addressOf("map", language),
      addressOf("organisations", language),
      addressOf("organisation", language, { id: await first() }),
      addressOf("about", language),
    ];
    for (const path of paths) {
      await onPage(
        path,
        async (page, response) => {
          expect(response.status(), path).toBe(200);
          expect(await page.locator("aside.w-practice").isVisible(), path).toBe(true);
          expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
          expect(await page.locator('link[rel="canonical"]').count()).toBe(0);
          await axe(page);
          await fitsItsWindow(page);
        },
        { width: 360, server: practice.url },
      );
    }
  },
);

test("search engines are told to stay away", async () => {
  expect(await (await fetch(`${practice.url}/robots.txt`)).text()).toContain("Disallow: /\n");
  expect((await fetch(`${practice.url}/sitemap.xml`)).status).toBe(404);
});
