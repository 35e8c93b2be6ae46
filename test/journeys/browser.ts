import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page, type Response } from "playwright-core";
import { expect, inject } from "vitest";
import { chromium as chromiumPlace } from "../packages.ts";

// Without these Debian's Chromium asks for a display, a sandbox, or the network.
const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let opened: Promise<Browser> | undefined;

/** The browser of this worker. It ends with the worker. */
function browser(): Promise<Browser> {
  const executablePath = chromiumPlace();
  if (executablePath === null) throw new Error("Chromium is not here: apt-get install chromium");
  opened ??= chromium.launch({ executablePath, args: switches });
  return opened;
}

export const serverUrl = (): string => inject("serverUrl");

interface Window {
  readonly width?: 320 | 360 | 1280;
  readonly script?: boolean;
  /** Statuses that this test asks for; any other above 399 is a fault. */
  readonly expecting?: readonly number[];
  /** Another server than the one of all journeys. */
  readonly server?: string;
}

/**
 * Opens an address in a fresh window, lets the test use it, and refuses what no page may do: errors in
 * the console, faults of a script, requests to elsewhere.
 */
export async function onPage(
  path: string,
  use: (page: Page, response: Response) => Promise<void>,
  { width = 1280, script = true, expecting = [], server = serverUrl() }: Window = {},
): Promise<void> {
  const context = await (await browser()).newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    javaScriptEnabled: script,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    const faults = watch(page, server, expecting);
    const response = await page.goto(server + path);
    if (!response) throw new Error(`${path} did not answer`);
    await use(page, response);
    expect(faults, `faults on ${page.url()}`).toEqual([]);
  } finally {
    await context.close();
  }
}

/** A window that stays open over several pages: of somebody who signs in. Close it in the end. */
export async function openWindow({
  width = 1280,
  expecting = [],
  server = serverUrl(),
}: Window = {}): Promise<{ page: Page; faults: readonly string[]; close: () => Promise<void> }> {
  const context = await (await browser()).newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  return { page, faults: watch(page, server, expecting), close: () => context.close() };
}

function watch(page: Page, server: string, expecting: readonly number[]): readonly string[] {
  const faults: string[] = [];
  const origin = new URL(server).origin;
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    // Chromium also writes a refused address here; `response` below tells that better.
    const refused = message.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !refused) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:", "about:"].includes(url.protocol)) {
      faults.push(`asked elsewhere: ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // The page went elsewhere, or what was asked became a download.
    if (why !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !expecting.includes(response.status())) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  return faults;
}

/** WCAG 2.2 A and AA, and what axe knows to be good practice: no violation at all. */
export async function axe(page: Page): Promise<void> {
  // What is drawn only when it comes into view has no place yet, and would lie over what comes after it.
  await page.evaluate(
    "for (const one of document.querySelectorAll('tbody')) one.style.contentVisibility = 'visible'",
  );
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // A page of ours has no frames, and what is right need not be listed: five times as fast on the map.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(tags)
    .setLegacyMode()
    .analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
  expect(told, `axe on ${page.url()}`).toEqual([]);
}

/** What sticks out on the right: nobody should have to scroll sideways. */
export async function fitsItsWindow(page: Page): Promise<void> {
  const out = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.slice(0, 5).map((element) => `${element.tagName}.${element.className}`);
    return [`${scrollWidth} in ${clientWidth}`, ...names];
  });
  expect(out, `sideways on ${page.url()}`).toEqual([]);
}
