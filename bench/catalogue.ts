import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { type Database, type DatabasePlace, openDatabase } from "#platform/database";
import { root, say } from "../test/tool.ts";
import { answered, fullText, type Question } from "./catalogue/full-text.ts";
import { indexMade } from "./catalogue/index-made.ts";
import { measureImport } from "./catalogue/measure-import.ts";
import { pageTimes } from "./catalogue/page-times.ts";
import { requirePostgres } from "./requirements.ts";
import { type How, type Measured, type Row, row } from "./row.ts";
import { startOurs, withFolder, withPostgres, withServer } from "./server-process.ts";

const limits = { floor: 100, goal: 30 };
const entries = 100_000;

/** Searching a catalogue of 100,000 made entries, how large its index is, and how fast a folder is read in. */
export async function catalogue(how: How): Promise<Measured> {
  requirePostgres();
  const onPostgresql = await withPostgres((url) =>
    onOne("PostgreSQL", { place: { url }, env: { DATABASE_URL: url } }, how),
  );
  const onPglite = await withFolder((directory) =>
    onOne("PGlite", { place: { directory }, env: { DATA_DIR: directory } }, how),
  );
  return { rows: [...onPostgresql, ...onPglite, ...(await measureImport(how))], notes };
}

const notes = [
  `${entries.toLocaleString("en")} entries made from the real ones (seed 7). A page is what the catalogue asks of the API: twenty entries with their reasons, and the counts of every facet, both at once. The sixty questions of test/search/questions.csv, as asked and narrowed to software under EUPL-1.2, by one reader; each asked four times, of which the first warms up.`,
  "The full text of PostgreSQL beside it is its Dutch stemmer with a GIN index, any of the words, and the same page in two statements, straight from this process: it knows no compounds, synonyms or misspellings, and pays for no HTTP. Questions are answered over the real entries alone, before others are made; the fresh ones were written by somebody who had not seen the search.",
];

interface Side {
  readonly place: DatabasePlace;
  readonly env: NodeJS.ProcessEnv;
}

async function onOne(kind: string, { place, env }: Side, how: How): Promise<readonly Row[]> {
  // The program itself makes the database and loads the facts.
  await withServer(startOurs(env), async () => undefined);
  const asked = questionsIn("questions.csv");
  const found = await withDatabase(place, async (database) => ({
    asked: await answered(database, asked),
    fresh: await answered(database, questionsIn("fresh-questions.csv")),
  }));
  const count = how.quick ? 2000 : entries;
  const made = await withDatabase(place, (database) => {
    say(`  ${kind}: makes ${count} entries and their index`);
    return indexMade(database, count);
  });
  const texts = asked.map(({ question }) => question);
  const ours = await withServer(startOurs(env), ({ url }) => pageTimes(url, texts));
  const named = (figure: string): string => `${kind}: ${figure}`;
  const rows = [
    row(named("a page with facets, p50"), ours.p50, "ms"),
    row(named("a page with facets, p95"), ours.p95, "ms", limits),
    row(named("a page with facets, slowest"), ours.most, "ms"),
    row(named("size of the index"), made.megabytes, "MB"),
    row(named("making the whole index"), made.seconds, "s"),
    row(named("one entry made findable anew, p95"), made.oneEntry, "ms"),
  ];
  if (kind !== "PostgreSQL") return rows;
  const beside = await withDatabase(place, (database) => fullText(database, texts));
  return [
    ...rows,
    row(named("its own full text, p50"), beside.p50, "ms"),
    row(named("its own full text, p95"), beside.p95, "ms"),
    row(named("p95, ours/full text"), ours.p95 / beside.p95, "times"),
    row("answered in the first five, ours", found.asked.ours, "of 60", { floor: 57, goal: 60 }),
    row("answered in the first five, full text", found.asked.fullText, "of 60"),
    row("fresh questions, ours", found.fresh.ours, "of 30"),
    row("fresh questions, full text", found.fresh.fullText, "of 30"),
  ];
}

/** What the search must answer. */
const questionsIn = (file: string): readonly Question[] =>
  Papa.parse<Question>(readFileSync(join(root, "test/search", file), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

async function withDatabase<T>(
  place: DatabasePlace,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(place);
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}
