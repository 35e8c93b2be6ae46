import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, say } from "../test/tool.ts";
import { publicPages } from "./public-pages.ts";
import { chromiumSwitches, requireChromium } from "./requirements.ts";
import { type How, type Measured, median, type Row, row } from "./row.ts";
import { startOurs, withFolder, withServer } from "./server-process.ts";

const limits = { floor: 95, goal: 100 };
const { home, directory, organisation, map } = publicPages;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];

/** The part of a report of Lighthouse that is used here. Scores go from 0 to 1; null is not judged. */
interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { id: string; weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >;
}

/** What Lighthouse gives, as a phone on a slow network sees it: its default. */
export async function lighthouse({ quick }: How): Promise<Measured> {
  const chrome = requireChromium();
  return withFolder((folder) =>
    withServer(startOurs({ DATA_DIR: join(folder, "data") }), async ({ url }) => {
      const rows: Row[] = [];
      const notes: string[] = [];
      for (const path of [home, directory, organisation, map]) {
        const reports: Report[] = [];
        while (reports.length < (quick ? 1 : 5)) {
          say(`  ${path} ${reports.length + 1}`);
          reports.push(await judge(url + path, join(folder, "report.json"), chrome));
        }
        rows.push(...categories.map((category) => scored(path, category, reports)));
        notes.push(...categories.flatMap((category) => lost(path, category, reports)));
      }
      return { rows, notes };
    }),
  );
}

/** Its own command line, with a fresh Chromium for each run: so anybody would get the same. */
async function judge(url: string, file: string, chrome: string, tries = 3): Promise<Report> {
  const program = fileURLToPath(import.meta.resolve("lighthouse/cli/index.js"));
  const words = [
    ...["--quiet", "--output=json", `--output-path=${file}`, "--no-enable-error-reporting"],
    // A picture of the whole page is for reading the report; no score comes from it.
    "--disable-full-page-screenshot",
    `--chrome-flags=${chromiumSwitches.join(" ")}`,
  ];
  const env = { ...process.env, CHROME_PATH: chrome };
  const { code, output } = await run([process.execPath, program, url, ...words], { env });
  if (code === 0) return JSON.parse(await readFile(file, "utf8")) as Report;
  if (tries === 1) throw new Error(`Lighthouse ended with ${code}:\n${output}`);
  // On a busy machine Chromium now and then misses the beginning of a page in its own recording.
  say(`  once more: ${output.trim().split("\n", 1)[0]}`);
  return judge(url, file, chrome, tries - 1);
}

function scored(path: string, category: Category, reports: readonly Report[]): Row {
  const scores = reports.map(({ categories: judged }) => 100 * (judged[category].score ?? 0));
  return row(`${path}: ${category}`, median(scores), "points", limits);
}

/** Which audits cost points in any of the runs, with the lowest of what they got. */
function lost(path: string, category: Category, reports: readonly Report[]): string[] {
  const all = reports.flatMap(({ categories: judged, audits }) =>
    judged[category].auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => ({ id, score: audits[id]?.score ?? 1, told: audits[id]?.displayValue })),
  );
  const lowestFirst = all.filter(({ score }) => score < 1).sort((a, b) => a.score - b.score);
  const worst = lowestFirst.filter(
    ({ id }, at) => lowestFirst.findIndex((one) => one.id === id) === at,
  );
  if (worst.length === 0) return [];
  const told = worst.map(({ id, score, told: why = "" }) =>
    `${id} ${Math.round(100 * score)} ${why}`.trim(),
  );
  return [`${path}, ${category} loses on: ${told.join("; ")}`];
}
