import { describe, expect, inject, test } from "vitest";
import { addresses } from "../../src/web/addresses.ts";
import { fitsItsWindow, onPage, serverUrl } from "./browser.ts";

// Only in the long tests: the page of each of the 1,200 organisations, on a phone. Odd facts (no website, a
// name of 127 characters, 129 members) show only when every one is opened.
const sitemap = await (await fetch(`${inject("serverUrl")}/sitemap.xml`)).text();
const folder = addresses.organisation.nl.replace(":id", "");
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
  .map(([, url = ""]) => new URL(url).pathname)
  .filter((path) => path.startsWith(folder));

const batches = Array.from({ length: Math.ceil(paths.length / 50) }, (_, index) =>
  paths.slice(index * 50, index * 50 + 50),
);

test("the sitemap has the organisations", () => {
  expect(paths.length).toBeGreaterThan(1100);
});

describe.concurrent("on a phone", () => {
  test.each(batches.map((batch) => [batch[0] ?? "", batch] as const))(
    "fifty from %s fit the window",
    async (first, batch) => {
      await onPage(
        first,
        async (page) => {
          for (const path of batch) {
            const response = await page.goto(serverUrl() + path);
            expect(response?.status(), path).toBe(200);
            await fitsItsWindow(page);
          }
        },
        { width: 360 },
      );
    },
    300_000,
  );
});
