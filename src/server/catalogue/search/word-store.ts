import { sql } from "kysely";
import type { Db } from "#platform/context";
import { type Block, blockIn } from "./places.ts";

/** A word of the index. */
export interface WordRow {
  readonly id: number;
  readonly word: string;
  readonly stem: string;
  /** In how many documents it stands. */
  readonly documents: number;
}

/** A word to look up: with `within` also where it is a part of a longer word, with `begins` where one begins with it. */
export interface Sought {
  readonly word: string;
  readonly stem: string;
  readonly reach: "itself" | "begins" | "within";
}

// The shortest first: of those the word sought is the greatest part.
const mostWithin = 100;
const mostBeginning = 20;

/** The stems of words, by word. */
export async function stemsOf(
  db: Db,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ word: string; stem: string }>`
    select word, catalogue.stem(word) as stem from unnest(${words}::text[]) as asked (word)`.execute(
    db,
  );
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}

/** The words that are one of those sought, a form of it, or have it as a part. */
export async function wordsFor(db: Db, sought: readonly Sought[]): Promise<WordRow[]> {
  const patterns = sought.map(({ word, stem, reach }) => {
    const text = stem.length > 3 && word.includes(stem) ? stem : word;
    return reach === "within" && text.length > 3 ? `%${text}%` : null;
  });
  const begins = sought.map(({ word, reach }) =>
    reach === "begins" || (reach === "within" && word.length === 3) ? word : null,
  );
  const { rows } = await sql<WordRow>`
    with sought as materialized (
      select word collate "C" as word, stem collate "C" as stem, pattern, begins collate "C" as begins
      from unnest(${sought.map(({ word }) => word)}::text[], ${sought.map(({ stem }) => stem)}::text[],
        ${patterns}::text[], ${begins}::text[]) as one (word, stem, pattern, begins)
    )
    select distinct found.id, found.word, found.stem, found.documents
    from sought cross join lateral (
      select word.* from catalogue.word word where word.word = sought.word
      union all
      select word.* from catalogue.word word where word.stem = sought.stem
      union all
      (select word.* from catalogue.word word
        where word.word like sought.pattern order by length(word.word) limit ${mostWithin})
      union all
      (select word.* from catalogue.word word
        where word.word > sought.begins and word.word < sought.begins || U&'\\+10FFFF'
        order by length(word.word) limit ${mostBeginning})
    ) found
    where found.documents > 0`.execute(db);
  return rows;
}

/** The words that are one of these texts, or a form of one. */
export async function wordsAmong(db: Db, texts: readonly string[]): Promise<WordRow[]> {
  const { rows } = await sql<WordRow>`
    select id, word, stem, documents from catalogue.word
    where documents > 0 and (word = any(${texts}::text[]) or stem = any(${texts}::text[]))`.execute(
    db,
  );
  return rows;
}

/** The words that share many letters in a row with one of these. */
export async function wordsLike(db: Db, words: readonly string[]): Promise<WordRow[]> {
  const { rows } = await sql<WordRow>`
    select distinct found.id, found.word, found.stem, found.documents
    from unnest(${words}::text[]) as asked (word) cross join lateral catalogue.alike(asked.word) found
    where found.documents > 0`.execute(db);
  return rows;
}

/** Where words stand, by their numbers: for each word its blocks, in order. */
export type AllPostings = ReadonlyMap<number, readonly Block[]>;

export async function postingsOf(db: Db, words: readonly number[]): Promise<AllPostings> {
  const { rows } = await sql<{ word: number; block: number; places: Buffer }>`
    select word, block, places from catalogue.posting
    where word = any(${words}::int[]) order by word, block`.execute(db);
  const postings = new Map<number, Block[]>();
  for (const { word, block, places } of rows) {
    const known = postings.get(word);
    if (known) known.push(blockIn(places, block));
    else postings.set(word, [blockIn(places, block)]);
  }
  return postings;
}

export interface SynonymRow {
  readonly term: string;
  readonly means: readonly string[];
  readonly kind: string;
}

export async function allSynonyms(db: Db): Promise<SynonymRow[]> {
  return await db
    .withTables<{ "catalogue.synonym": SynonymRow }>()
    .selectFrom("catalogue.synonym")
    .selectAll()
    .execute();
}
