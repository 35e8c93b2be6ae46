import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { addressOf } from "../src/web/addresses.ts";
import { root, say } from "../test/tool.ts";
import { byTurns } from "./messages/by-turns.ts";
import { regular } from "./messages/layouts.ts";
import { writeAssignments, writeClaim } from "./messages/made-messages.ts";
import { waaier, wholeProcess } from "./messages/whole-process.ts";
import { chromiumSwitches, requireChromium } from "./requirements.ts";
import { type How, type Limits, type Measured, type Row, row } from "./row.ts";
import { startOurs, withFolder, withServer } from "./server-process.ts";

const limits = {
  // As long as twice the command line, or as long as it.
  cold: { floor: 2, goal: 1 },
  task: { floor: 100, goal: 50 },
  script: { floor: 150, goal: 100 },
} as const satisfies Record<string, Limits>;

/** The page that checks messages, in Chromium: how long one large message takes there, and whether the page stays free. */
export async function messagePage(how: How): Promise<Measured> {
  const executablePath = requireChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumSwitches });
  try {
    return await withFolder((folder) => {
      const env = { DATA_DIR: join(folder, "data"), RATE_LIMIT_PER_MINUTE: "0" };
      return withServer(startOurs(env), async ({ url }) => ({
        rows: [
          ...(await largeMessage(browser, url, folder, how)),
          ...(await manyMessages(browser, url, folder, how)),
          ...scripts(),
        ],
        notes,
      }));
    });
  } finally {
    await browser.close();
  }
}

const notes = [
  "One message (WMO323) of our own generator, as large as 25,000,000 bytes allow. In the browser: from choosing it to the verdict on the page, in a page and a worker that were opened for it. Beside it `node bin/waaier check FILE`, from start to exit. Medians of rounds in which both have their turn; the browser runs on as it does for a reader, each page is a fresh one.",
  "Longest task: what PerformanceObserver tells of the page's main thread (from 50 ms on; 0 is none), and the longest time between two turns of a timer of 10 ms. Both by the clock, in which other programs have their turn too.",
  "10,000 small messages are handed over as files, as when somebody chooses them; a folder of as many takes the browser itself a second or more to list, whatever page asks for it.",
];

async function largeMessage(
  browser: Browser,
  url: string,
  folder: string,
  how: How,
): Promise<Row[]> {
  const made = writeClaim(join(folder, "claim.xml"), regular, how.quick ? 1_000_000 : 25_000_000);
  const [file = ""] = made.files;
  say("  one large message");
  const waits: Wait[] = [];
  const times = await byTurns(
    {
      page: async () => {
        const wait = await checkOnPage(browser, url, [file], "1 goed");
        waits.push(wait);
        return wait.milliseconds;
      },
      node: () => wholeProcess(waaier("check", file)),
    },
    how,
  );
  return [
    row("25 MB on the page, from choosing to verdict", times.page, "ms"),
    row("25 MB with the command line, whole process", times.node, "ms"),
    row("25 MB: the page against the command line", times.page / times.node, "times", limits.cold),
    ...waitRows("25 MB", waits),
  ];
}

async function manyMessages(
  browser: Browser,
  url: string,
  folder: string,
  how: How,
): Promise<Row[]> {
  const count = how.quick ? 200 : 10_000;
  const within = join(folder, "assignments");
  mkdirSync(within);
  const { files } = writeAssignments(within, count);
  say("  many messages");
  const words = `${new Intl.NumberFormat("nl-NL").format(count)} goed`;
  const wait = await checkOnPage(browser, url, files, words);
  return [
    row("10,000 messages on the page", count / (wait.milliseconds / 1000), "messages/s"),
    ...waitRows("10,000 messages", [wait]),
  ];
}

interface Wait {
  readonly milliseconds: number;
  readonly longestTask: number;
  readonly longestGap: number;
}

const waitRows = (figure: string, waits: readonly Wait[]): Row[] => [
  row(`${figure}: longest task of the page`, most(waits, "longestTask"), "ms", limits.task),
  row(`${figure}: longest time its timer waited`, most(waits, "longestGap"), "ms"),
];

const most = (waits: readonly Wait[], of: keyof Wait): number =>
  Math.max(...waits.map((wait) => wait[of]));

/** What the page tells of itself while it works. */
interface Watched {
  readonly began: number;
  readonly ended: number;
  readonly tasks: readonly number[];
  readonly gaps: readonly number[];
}

async function checkOnPage(
  browser: Browser,
  url: string,
  files: readonly string[],
  verdict: string,
): Promise<Wait> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url + addressOf("messageCheck", "nl"));
    await page.getByText("Klaar voor gebruik").waitFor();
    await page.evaluate(watch, verdict);
    await page.getByLabel("Kies bestanden").setInputFiles(files);
    const told = page.locator(".w-msgprogress b").filter({ hasText: `Klaar: ${verdict}` });
    await told.waitFor({ timeout: 600_000 });
    // The timer in the page sees it within one of its turns.
    await page.waitForTimeout(200);
    return waitOf(page);
  } finally {
    await context.close();
  }
}

async function waitOf(page: Page): Promise<Wait> {
  const watched = (await page.evaluate("globalThis.watched")) as Watched;
  const { began, ended, tasks, gaps } = watched;
  return {
    milliseconds: ended - began,
    longestTask: Math.max(0, ...tasks),
    longestGap: Math.max(0, ...gaps),
  };
}

/** Runs in the page. From the choice on, so that what the browser itself does to list files is left out. */
function watch(verdict: string): void {
  const watched = { began: 0, ended: 0, tasks: [] as number[], gaps: [] as number[] };
  Object.assign(globalThis, { watched });
  const begin = (): void => {
    watched.began = performance.now();
    let last = watched.began;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime >= watched.began) watched.tasks.push(duration);
      }
    }).observe({ type: "longtask" });
    setInterval(() => {
      const now = performance.now();
      watched.gaps.push(now - last);
      last = now;
      const words = document.querySelector(".w-msgprogress b")?.textContent ?? "";
      if (watched.ended === 0 && words.includes(`Klaar: ${verdict}`)) watched.ended = now;
    }, 10);
  };
  addEventListener("change", begin, { capture: true, once: true });
}

/** What the page fetches of script, packed; the worker apart, for nobody waits for it to read the page. */
function scripts(): Row[] {
  const folder = join(root, "dist/web/client/assets");
  const sizeOf = (name: RegExp): number =>
    readdirSync(folder)
      .filter((file) => name.test(file))
      .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000;
  const onPage = sizeOf(/^(?:islands|hydrate|check-hydrate|format)-.*\.js\.gz$/);
  return [
    row("script of the page, gzip", onPage, "kB", limits.script),
    row("script of its worker, gzip", sizeOf(/^check-worker-.*\.js\.gz$/), "kB"),
  ];
}
