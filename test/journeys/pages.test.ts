import { describe, expect, inject, test } from "vitest";
import { addresses } from "../../src/web/addresses.ts";
import { everyPage, type Seen } from "./addresses.ts";
import { axe, fitsItsWindow, onPage, serverUrl } from "./browser.ts";

const widths = [360, 1280] as const;

// Several at once: most of the time a page waits for the browser, and not the other way round.
describe.concurrent.each(widths)("at %i px", (width) => {
  test.each(everyPage.map((seen) => [seen.path, seen] as const))("%s", async (path, seen) => {
    await onPage(
      path,
      async (page, response) => {
        expect(response.status()).toBe(seen.status);
        await axe(page);
        await fitsItsWindow(page);
        if (width === 360) {
          await page.setViewportSize({ width: 320, height: 780 });
          await fitsItsWindow(page);
        } else {
          await bearsItsName(page, seen);
        }
      },
      { width, expecting: [seen.status] },
    );
  });
});

type Opened = Parameters<Parameters<typeof onPage>[1]>[0];

/** What search engines and screen readers read first. */
async function bearsItsName(page: Opened, { language, path, status }: Seen): Promise<void> {
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  expect(await page.title()).toMatch(/^(.+ – )?Waaier$/);
  expect(await page.locator("h1").count()).toBe(1);
  const said = (selector: string, attribute: string): Promise<string | null> =>
    page
      .locator(selector)
      .first()
      .getAttribute(attribute, { timeout: 1000 })
      .catch(() => null);
  const robots = (await page.locator('meta[name="robots"]').count()) > 0;
  if (status !== 200) {
    expect(robots, "a page that is not there is not to be found").toBe(true);
    return;
  }
  if (robots) return;
  expect(await said('meta[name="description"]', "content")).toMatch(/.{20,}/);
  const canonical = (await said('link[rel="canonical"]', "href")) ?? "";
  expect(canonical.split("?")[0]).toBe(serverUrl() + (path.split("?")[0] ?? ""));
  for (const [lang, other] of [
    ["nl", "/nl"],
    ["en", "/en"],
  ]) {
    const alternate = await said(`link[rel="alternate"][hreflang="${lang}"]`, "href");
    expect(alternate?.startsWith(`${serverUrl()}${other}`), `hreflang ${lang}`).toBe(true);
  }
}

test("every address in the sitemap is one of these pages, or that of one of a kind", async () => {
  const sitemap = await (await fetch(`${inject("serverUrl")}/sitemap.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) =>
    decodeURIComponent(new URL(url).pathname),
  );
  const known = new Set(everyPage.map(({ path }) => path.split("?")[0]));
  const { organisation, entry, component, message, messageRule, codeList } = addresses;
  const folders = [organisation, entry, component, message, messageRule, codeList]
    .flatMap((one) => Object.values(one))
    .map((path) => path.replace(/:\w+$/, ""));
  const strange = listed.filter(
    (path) => !known.has(path) && !folders.some((folder) => path.startsWith(folder)),
  );
  expect(strange).toEqual([]);
  expect(listed.length).toBeGreaterThan(20);
});
