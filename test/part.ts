import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root, run } from "./tool.ts";

/** How a part of the tests went, or why it was not run. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Files with tests that skipped themselves. */
  readonly skippedIn: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs vitest with these words, aloud, and counts. */
export async function vitest(
  name: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "waaier-report-"));
  try {
    const file = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const ran = await run(["vitest", "run", ...words, ...reporters], {
      aloud: true,
      env: { ...process.env, ...env },
    });
    return counted(name, readReport(file), ran.code, ran.seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  } catch {
    return null;
  }
}

function counted(
  name: string,
  report: VitestReport | null,
  code: number,
  seconds: number,
): Outcome {
  const failed = report?.numFailedTests ?? 0;
  const idle = new Set(["skipped", "pending", "todo", "disabled"]);
  return {
    name,
    passed: report?.numPassedTests ?? 0,
    // A file that could not be loaded has no failed test, and still it fails.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    seconds,
    skippedIn: (report?.testResults ?? [])
      .filter(({ assertionResults }) => assertionResults.some(({ status }) => idle.has(status)))
      .map(({ name: file }) => relative(root, file)),
  };
}

/** Runs one command that passes or fails as a whole, aloud; it counts as one test. */
export async function command(name: string, words: readonly string[]): Promise<Outcome> {
  const { code, seconds } = await run(words, { aloud: true });
  const passed = code === 0 ? 1 : 0;
  return { name, passed, failed: 1 - passed, skipped: 0, seconds, skippedIn: [] };
}
