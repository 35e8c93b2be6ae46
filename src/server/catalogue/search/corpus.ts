import type { Context } from "#platform/context";
import { allComponents, type ComponentRow } from "../components/component-store.ts";
import { collect } from "./collect.ts";
import { type Collection, nothing, placeOf } from "./collection.ts";
import { allNumbers, type DocumentRow, documentsWith, indexVersion } from "./document-store.ts";
import { FacetCodes } from "./facets.ts";
import { type Synonyms, synonymsOf, wordsOfSynonyms } from "./synonyms.ts";
import { allSynonyms, stemsOf } from "./word-store.ts";

/** What a search needs to know of the catalogue as a whole. */
export interface Corpus {
  readonly documents: Collection;
  readonly codes: FacetCodes;
  readonly synonyms: Synonyms;
  /** Of the words of the synonyms. */
  readonly stems: ReadonlyMap<string, string>;
  readonly components: ReadonlyMap<string, ComponentRow>;
}

// What this process remembers of each database. A document never changes and its number is never given to another, so
// what is remembered of a number stays true, whatever others write and whatever is undone.
const memories = new WeakMap<object, Corpus>();

/** The catalogue as a whole, read again as far as the index changed. */
export async function corpusOf(ctx: Context): Promise<Corpus> {
  // Transactions on one database have this in common, and share what is remembered.
  const database = ctx.db.getExecutor().adapter;
  const known = memories.get(database);
  const version = await indexVersion(ctx.db);
  if (known?.documents.version === version) return known;
  const corpus = await read(ctx, version, known);
  memories.set(database, corpus);
  return corpus;
}

/** As many as are read with one statement. */
const atOnce = 20_000;

async function read(ctx: Context, version: number, known: Corpus | undefined): Promise<Corpus> {
  const before = known?.documents ?? nothing;
  const codes = known?.codes ?? new FacetCodes();
  const numbers = await allNumbers(ctx.db);
  const missing = numbers.filter((id) => placeOf(before, id) < 0);
  const rows = new Map<number, DocumentRow>();
  for (let from = 0; from < missing.length; from += atOnce) {
    const some = await documentsWith(ctx.db, missing.slice(from, from + atOnce));
    for (const row of some) rows.set(row.id, row);
  }
  // One that was taken away between the two is in no later version either.
  const ids = numbers.filter((id) => rows.has(id) || placeOf(before, id) >= 0);
  const synonyms = await allSynonyms(ctx.db);
  const stems = await stemsOf(ctx.db, wordsOfSynonyms(synonyms));
  const components = await allComponents(ctx.db);
  return {
    documents: collect(version, ids, before, rows, codes),
    codes,
    synonyms: synonymsOf(synonyms, stems),
    stems,
    components: new Map(components.map((row) => [row.id, row])),
  };
}
