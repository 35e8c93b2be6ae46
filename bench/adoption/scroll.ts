import { type Browser, type CDPSession, chromium } from "playwright-core";
import { readConfig } from "#platform/config";
import { openDatabase } from "#platform/database";
import { addressOf } from "../../src/web/addresses.ts";
import { say } from "../../test/tool.ts";
import { chromiumSwitches, requireChromium } from "../requirements.ts";
import { type How, type Row, row } from "../row.ts";
import { startServer, withFolder, withServer } from "../server-process.ts";
import { makeAdoption } from "./made-adoption.ts";

/** From the floor on it is a long task (w3.org/TR/longtasks-1); the goal is one frame of 60 in a second. */
const limits = { floor: 50, goal: 16 };
const widths = [1280, 360] as const;

/** A task of a browser's main thread, in milliseconds: on the clock, and what of it the processor worked. */
interface Task {
  readonly wall: number;
  readonly processor: number;
}

/**
 * The longest task while somebody scrolls through every answer of the practice country, 5,000 rows on one page, with the
 * wheel. Judged by processor time: what the clock adds is other programs that had their turn.
 */
export async function scrolled({ quick }: How): Promise<readonly Row[]> {
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: chromiumSwitches,
  });
  const words = ["src/server/cli.ts", "start", "--practice"];
  try {
    return await withFolder(async (folder) => {
      await fillPractice(folder);
      return withServer(startServer(words, { DATA_DIR: folder }), async ({ url }) => {
        const page = addressOf("monitor", "nl", {}, { view: "answers", rows: "5000" });
        const rows: Row[] = [];
        for (const width of widths) {
          say(`  scrolling at ${width}`);
          const tasks = await tasksOf(browser, url + page, width, quick ? 5 : Infinity);
          const longest = (of: keyof Task): number => Math.max(...tasks.map((task) => task[of]));
          const figure = `scrolling 5,000 rows at ${width} px, longest task`;
          rows.push(row(figure, longest("processor"), "ms", limits));
          rows.push(row(`${figure}, by the clock`, longest("wall"), "ms"));
        }
        return rows;
      });
    });
  } finally {
    await browser.close();
  }
}

/** Answers enough for a whole page: 15 subjects that 342 municipalities answered. */
async function fillPractice(folder: string): Promise<void> {
  const { dataDir: directory } = readConfig({ DATA_DIR: folder }, true);
  const database = await openDatabase({ directory });
  try {
    await makeAdoption(database, { subjects: 15, used: 5 });
  } finally {
    await database.close();
  }
}

async function tasksOf(
  browser: Browser,
  url: string,
  width: number,
  mostTurns: number,
): Promise<readonly Task[]> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
  });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    const there = await page.locator("tbody tr").count();
    if (there !== 5_000) throw new Error(`${url} has ${there} rows and not 5,000`);
    await page.mouse.move(width / 2, 400);
    const session = await context.newCDPSession(page);
    const ended = await traced(session);
    // Slow enough that no two turns are taken together, and far enough that all of it passes.
    for (let turn = 0; turn < mostTurns; turn += 1) {
      await page.mouse.wheel(0, 2_400);
      await page.waitForTimeout(40);
      if (await page.evaluate(isAtEnd)) break;
    }
    return await ended();
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
const isAtEnd = (): boolean => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Starts to write down tasks; what it gives ends that, and resolves to those of the pages' main threads. */
async function traced(session: CDPSession): Promise<() => Promise<readonly Task[]>> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "__metadata"] },
    transferMode: "ReportEvents",
  });
  return async () => {
    const over = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await over;
    const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
    const main = new Set(
      events
        .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
        .map(thread),
    );
    const tasks = events
      .filter((event) => event.name.endsWith("RunTask") && main.has(thread(event)))
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, processor: tdur / 1000 }));
    if (tasks.length === 0) throw new Error("The browser told of no task at all.");
    return tasks;
  };
}
