import { workOn } from "#platform/context";
import type { Database } from "#platform/database";
import { indexEntries, indexEverything } from "../../src/server/catalogue/search/index-entries.ts";
import { makeEntries } from "./made-entries.ts";
import { timesOf } from "./percentiles.ts";

/** What the index of the catalogue costs. */
export interface IndexCosts {
  readonly seconds: number;
  readonly megabytes: number;
  /** Of one entry that changed, at the 95th percentile, in milliseconds. */
  readonly oneEntry: number;
}

/** Fills the catalogue with made entries and makes them findable. */
export async function indexMade(database: Database, count: number): Promise<IndexCosts> {
  await makeEntries(database, count);
  const { pool } = database;
  const work = workOn(database.db, false, () => new Date());
  const began = performance.now();
  await work.change((ctx) => indexEverything(ctx));
  const seconds = (performance.now() - began) / 1000;
  await pool.query("vacuum analyze catalogue.posting, catalogue.word, catalogue.document");
  const { rows } = await pool.query(
    `select sum(pg_total_relation_size(part::regclass))::float8 / 1e6 as megabytes
     from unnest(array['catalogue.document', 'catalogue.word', 'catalogue.posting']) part`,
  );
  return {
    seconds,
    megabytes: (rows[0] as { megabytes: number }).megabytes,
    oneEntry: await oneByOne(database),
  };
}

async function oneByOne({ db, pool }: Database): Promise<number> {
  const work = workOn(db, false, () => new Date());
  const { rows } = await pool.query(
    "select id from catalogue.entry where whole = id order by md5(id) limit 200",
  );
  const millis: number[] = [];
  for (const { id } of rows as readonly { id: string }[]) {
    const began = performance.now();
    await work.change((ctx) => indexEntries(ctx, [id]));
    millis.push(performance.now() - began);
  }
  return timesOf(millis).p95;
}
