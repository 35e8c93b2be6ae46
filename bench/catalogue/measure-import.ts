import type { Caller } from "#platform/caller";
import { type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { madeArchive } from "#platform/documents/inspection/made-archive.fixture";
import { loadCountry, realCountry } from "#platform/facts";
import { migrate } from "#platform/migrate";
import { factModules } from "../../src/server/app.ts";
import { readImport } from "../../src/server/catalogue/imports/read-import.ts";
import { startImport } from "../../src/server/catalogue/imports/start-import.ts";
import { takeImport } from "../../src/server/catalogue/imports/take-import.ts";
import { say } from "../../test/tool.ts";
import { type How, type Row, row } from "../row.ts";
import { withPostgres } from "../server-process.ts";

const organisation = "GM9001";
const limits = { floor: 10_000, goal: 20_000 };

const editor: Caller = {
  person: 11,
  session: null,
  organisation,
  key: null,
  origin: "web",
  rights: [{ right: "editor", organisation }],
  mandates: [],
  secondFactor: { enrolled: false, at: null },
};

/** Reads a folder of publiccode.yml files in on PostgreSQL, looks at what it would do, takes it over; and once more. */
export async function measureImport(how: How): Promise<readonly Row[]> {
  return withPostgres(async (url) => {
    const database = await openDatabase({ url });
    try {
      return await measure(database, how.quick ? 200 : 10_000);
    } finally {
      await database.close();
    }
  });
}

async function measure(database: Database, count: number): Promise<readonly Row[]> {
  await migrate(database.db);
  await loadCountry(
    workOn(database.db, false, () => new Date()),
    await realCountry(),
    factModules,
  );
  const folder = madeArchive(await files(database, count));
  say(`  import: ${count} files, ${(folder.length / 1e6).toFixed(1)} MB packed`);
  const work = workOn(database.db, false, () => new Date(), editor);
  const first = await take(work, folder);
  const before = await written(database);
  const again = await take(work, folder);
  // Not a figure but a promise: what did not change is not written.
  if (first.proposals !== count || again.proposals + again.entries !== 0) {
    throw new Error(`Taken over: ${JSON.stringify([first, again])} of ${count} files`);
  }
  if ((await written(database)) !== before) throw new Error("Reading in again wrote something");
  const aMinute = (seconds: number): number => (count / seconds) * 60;
  return [
    row(
      "publiccode.yml files read in, looked at and taken over",
      aMinute(first.seconds),
      "a minute",
      limits,
    ),
    row("the same folder again, of which nothing is written", aMinute(again.seconds), "a minute"),
  ];
}

async function take(work: Work, bytes: Buffer) {
  const began = performance.now();
  const read = await readImport({ name: "folder.zip", bytes });
  const { id } = await work.change((ctx) => startImport(ctx, organisation, read));
  const taken = await work.change((ctx) => takeImport(ctx, organisation, id, { validOnly: false }));
  return { ...taken, seconds: (performance.now() - began) / 1000 };
}

/** All that an import may write, but for the record that somebody read it in. */
async function written({ pool }: Database): Promise<string> {
  const { rows } = await pool.query(
    `select (select count(*) from catalogue.entry) || ' ' || (select count(*) from catalogue.entry_change)
      || ' ' || (select count(*) from catalogue.proposal) || ' ' || (select max(changed_at) from catalogue.proposal)
      || ' ' || (select count(*) from catalogue.source_record) as all`,
  );
  return (rows[0] as { all: string }).all;
}

interface Described {
  readonly name: string;
  readonly summary: string;
}

/** Files with the names and descriptions of the real entries, each with a number so that all differ. */
async function files({ pool }: Database, count: number) {
  const { rows } = await pool.query(
    "select name, summary from catalogue.entry where summary is not null order by id",
  );
  const described = rows as readonly Described[];
  return Array.from({ length: count }, (_, n) => {
    const { name = "", summary = "" } = described[n % described.length] ?? {};
    return { name: `${n}/publiccode.yml`, content: fileOf(`${name} ${n}`, summary, n) };
  });
}

const fileOf = (name: string, summary: string, n: number): string => `publiccodeYmlVersion: "0.7"
name: ${JSON.stringify(name)}
url: https://code.example.nl/${n}.git
platforms: [web, linux]
categories: [government-websites, workflow-management]
developmentStatus: stable
softwareType: standalone/web
description:
  nl:
    shortDescription: ${JSON.stringify(summary.slice(0, 140))}
    longDescription: ${JSON.stringify(`${summary} `.repeat(4).padEnd(160, "."))}
    features:
      - ${JSON.stringify(summary.slice(0, 90))}
      - Melden en volgen
  en:
    shortDescription: A practice file of the measurement
    longDescription: ${JSON.stringify("What it does, for whom, and what it asks of those who use it. ".repeat(4))}
    features: [reporting, following]
legal:
  license: EUPL-1.2
  repoOwner: Gemeente Oefenstad
maintenance:
  type: none
localisation:
  localisationReady: true
  availableLanguages: [nl, en]
`;
