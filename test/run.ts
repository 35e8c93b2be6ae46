import { globSync } from "node:fs";
import { chromium, postgresFolder, sharedCollection } from "./packages.ts";
import { command, type Outcome, vitest } from "./part.ts";
import { startPostgres } from "./postgres.ts";
import { root, say } from "./tool.ts";

// What `npm test` runs: everything that this machine can run. It ends with what was not run and which
// package that needs; where CI is set, something that was not run is a failure.
const long = process.argv.includes("--long");
const outcomes: Outcome[] = [];
const notRun: string[] = [];

const has = (folder: string): boolean =>
  globSync(`test/${folder}/**/*.test.ts`, { cwd: root }).length > 0;
const heading = (name: string): void =>
  say(`\n══ ${name} ${"═".repeat(Math.max(0, 70 - name.length))}`);

async function part(name: string, work: () => Promise<Outcome>): Promise<void> {
  heading(name);
  outcomes.push(await work());
}

const apart = ["--config", "test/apart.config.ts"];

await part("on PGlite", () => vitest("on PGlite", []));
await part("data check", () =>
  command("data check", ["node", "src/server/cli.ts", "data", "check"]),
);
await onPostgres();
await inChromium();
if (long && has("long")) await part("long", () => vitest("long", [...apart, "test/long/"]));
if (sharedCollection() === null) {
  notRun.push(
    "facts compiled again from their sources, and the published API rules: needs ../shared/data",
  );
}
conclude();

/** The same tests on the database of production, and those that need more than one connection. */
async function onPostgres(): Promise<void> {
  const bin = postgresFolder();
  if (bin === null) {
    notRun.push("tests on PostgreSQL, and races: needs the package postgresql");
    return;
  }
  const cluster = await startPostgres(bin);
  try {
    const env = { WAAIER_TEST_DATABASE_URL: cluster.url };
    await part("on PostgreSQL", () => vitest("on PostgreSQL", ["src/server/"], env));
    if (has("races")) await part("races", () => vitest("races", [...apart, "test/races/"], env));
  } finally {
    await cluster.stop();
  }
}

/** Journeys of a person with a keyboard, and every page held against the rules for accessibility. */
async function inChromium(): Promise<void> {
  if (!has("journeys")) return;
  if (chromium() === null) {
    notRun.push("journeys in a browser: needs the package chromium");
    return;
  }
  await part("journeys", () =>
    vitest("journeys", ["--config", "test/journeys/vitest.config.ts"], {
      WAAIER_EVERY_PAGE: long ? "1" : "",
    }),
  );
}

function conclude(): void {
  const sum = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  heading("summary");
  for (const { name, passed, failed, skipped, seconds } of outcomes) {
    say(
      `${name.padEnd(16)}${`${passed}`.padStart(6)} passed ${`${failed}`.padStart(4)} failed ${`${skipped}`.padStart(4)} skipped ${seconds.toFixed(1).padStart(8)} s`,
    );
  }
  say(
    `${"total".padEnd(16)}${sum(({ seconds }) => seconds)
      .toFixed(1)
      .padStart(48)} s`,
  );
  const skipping = [...new Set(outcomes.flatMap(({ skippedIn }) => skippedIn))];
  for (const file of skipping) say(`Skipped in ${file}`);
  for (const line of notRun) say(`Not run: ${line}`);
  if (notRun.length === 0) say("Not run: nothing");
  const [passed, failed, skipped] = [
    sum((outcome) => outcome.passed),
    sum((outcome) => outcome.failed),
    sum((outcome) => outcome.skipped),
  ];
  const incomplete = process.env["CI"] === "true" && (notRun.length > 0 || skipped > 0);
  if (incomplete) say("CI is set, so what was not run is a failure.");
  say("");
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 || passed === 0 || incomplete ? 1 : 0;
}
