import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { EntryRow } from "../entries/entry.ts";
import type { NewDocument } from "./document.ts";
import { blockOf, type Place, packPlaces, unpackPlaces } from "./places.ts";

/** How many rows go into one statement. */
const atOnce = 5000;

/** A document as it is written: with its number, and the numbers of its words. */
export type DocumentRow = Omit<NewDocument, "weights"> & {
  readonly id: number;
  readonly words: readonly number[];
};

/** A word in a document. */
export interface Posting {
  readonly word: number;
  readonly document: number;
  readonly weight: number;
}

/** Until the transaction lands nobody else writes in the index: counts and blocks are shared by all. */
export async function holdIndex(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('catalogue.document'))`.execute(db);
}

/** The wholes that these are or are a part of, each with all its parts. */
export async function familiesOf(db: Db, ids: readonly string[]): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    with whole as materialized (select distinct whole as id from catalogue.entry where id = any(${ids}))
    select entry.* from whole join catalogue.entry entry on entry.id = whole.id
    union all
    select entry.* from whole join catalogue.entry entry on entry.whole = whole.id
    where entry.whole <> entry.id`.execute(db);
  return rows;
}

export async function wholeIds(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from catalogue.entry where whole = id`.execute(db);
  return rows.map(({ id }) => id);
}

/** When the first entry came. */
export async function firstEntryAt(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ first: Date | null }>`
    select min(created_at) as first from catalogue.entry`.execute(db);
  return rows[0]?.first ?? null;
}

/** Entries of which a level came into force after the day of their document. */
export async function cameIntoForce(db: Db, on: string): Promise<string[]> {
  const { rows } = await sql<{ whole: string }>`
    select distinct entry.whole
    from catalogue.decision decision
    join catalogue.entry entry on entry.id = decision.entry
    join catalogue.document document on document.entry = entry.whole
    where decision.in_force_from > document.level_on and decision.in_force_from <= ${on}::date`.execute(
    db,
  );
  return rows.map(({ whole }) => whole);
}

export async function removeEverything(db: Db): Promise<void> {
  await sql`delete from catalogue.posting`.execute(db);
  await sql`delete from catalogue.word`.execute(db);
  await sql`delete from catalogue.document`.execute(db);
}

/** Takes away the documents of these entries. Returns in how many fewer each word stands: counts below zero. */
export async function removeDocuments(
  db: Db,
  entries: readonly string[],
): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; words: number[] }>`
    delete from catalogue.document where entry = any(${entries}) returning id, words`.execute(db);
  const fewer = new Map<number, number>();
  for (const word of rows.flatMap(({ words }) => words))
    fewer.set(word, (fewer.get(word) ?? 0) - 1);
  if (rows.length === 0) return fewer;
  await removePlaces(db, [...fewer.keys()], new Set(rows.map(({ id }) => id)));
  return fewer;
}

/** Takes documents out of the blocks of their words. A block that is left with none goes. */
async function removePlaces(
  db: Db,
  words: readonly number[],
  gone: ReadonlySet<number>,
): Promise<void> {
  const blocks = [...new Set([...gone].map(blockOf))];
  const { rows } = await sql<{ word: number; block: number; places: Buffer }>`
    delete from catalogue.posting where word = any(${words}::int[]) and block = any(${blocks}::int[])
    returning word, block, places`.execute(db);
  const left = rows.map(({ word, block, places }) => ({
    word,
    block,
    places: unpackPlaces(places, block).filter(({ document }) => !gone.has(document)),
  }));
  await putBlocks(
    db,
    left.filter(({ places }) => places.length > 0),
  );
}

/** The numbers of these words; those that are not known yet get one. */
export async function numbersOf(
  db: Db,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  for (let from = 0; from < words.length; from += atOnce) {
    const some = words.slice(from, from + atOnce);
    const { rows } = await sql<{ id: number; word: string }>`
      select id, word from catalogue.word where word = any(${some}::text[])`.execute(db);
    for (const { id, word } of rows) numbers.set(word, id);
    const fresh = some.filter((word) => !numbers.has(word));
    const ids = await newNumbers(db, "catalogue.word", fresh.length);
    await sql`
      insert into catalogue.word (id, word, stem, documents)
      select id, word, catalogue.stem(word), 0
      from unnest(${ids}::int[], ${fresh}::text[]) as fresh (id, word)`.execute(db);
    for (const [index, word] of fresh.entries()) numbers.set(word, ids[index] ?? 0);
  }
  return numbers;
}

/**
 * So many new numbers for a table, each higher than all before. Also than those that were undone: a sequence does not
 * go back. A restored backup has the rows and not how far the sequence was, so that the rows are looked at too.
 */
export async function newNumbers(
  db: Db,
  table: "catalogue.document" | "catalogue.word",
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  const sequence = sql`pg_get_serial_sequence(${table}, 'id')`;
  const { rows } = await sql<{ last: number }>`
    select setval(${sequence}, greatest(nextval(${sequence}), (
      select coalesce(max(id), 0) + 1 from ${sql.table(table)})) + ${count}::int - 1)::int as last`.execute(
    db,
  );
  const last = rows[0]?.last ?? 0;
  return Array.from({ length: count }, (_, index) => last - count + 1 + index);
}

export async function putDocuments(db: Db, rows: readonly DocumentRow[]): Promise<void> {
  await sql`insert into catalogue.document
    select * from json_populate_recordset(null::catalogue.document, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

/** Puts words in documents. They are given in the order of words and documents. */
export async function putPostings(db: Db, postings: Iterable<Posting>): Promise<void> {
  let rows: Block[] = [];
  let size = 0;
  let last: Block | undefined;
  for (const { word, document, weight } of postings) {
    const block = blockOf(document);
    if (last?.word !== word || last.block !== block) {
      if (size > 20 * atOnce) {
        await putBlocks(db, rows);
        rows = [];
        size = 0;
      }
      last = { word, block, places: [] };
      rows.push(last);
    }
    last.places.push({ document, weight });
    size += 1;
  }
  await putBlocks(db, rows);
}

interface Block {
  readonly word: number;
  readonly block: number;
  readonly places: Place[];
}

async function putBlocks(db: Db, rows: readonly Block[]): Promise<void> {
  await sql`
    insert into catalogue.posting (word, block, places)
    select word, block, places
    from unnest(${rows.map(({ word }) => word)}::int[], ${rows.map(({ block }) => block)}::int[],
      ${rows.map(({ places }) => packPlaces(places))}::bytea[]) as row (word, block, places)
    on conflict (word, block) do update set places = posting.places || excluded.places`.execute(db);
}

/** Adds to the counts of words in how many documents more, or fewer, they stand. */
export async function addCounts(db: Db, differences: ReadonlyMap<number, number>): Promise<void> {
  const differing = [...differences].filter(([, difference]) => difference !== 0);
  for (let from = 0; from < differing.length; from += atOnce) {
    const some = differing.slice(from, from + atOnce);
    await sql`
      update catalogue.word set documents = documents + more
      from unnest(${some.map(([word]) => word)}::int[], ${some.map(([, more]) => more)}::int[]) as one (word, more)
      where word.id = one.word`.execute(db);
  }
}

/** Nothing else tells PGlite's planner how the tables have become, and PostgreSQL's only after a minute. */
export async function analyseIndex(db: Db): Promise<void> {
  await sql`analyze catalogue.document, catalogue.word, catalogue.posting`.execute(db);
}
