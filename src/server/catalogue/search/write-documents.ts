import type { Context } from "#platform/context";
import type { NewDocument } from "./document.ts";
import {
  type DocumentRow,
  newNumbers,
  numbersOf,
  type Posting,
  putDocuments,
  putPostings,
} from "./index-store.ts";

/**
 * Writes documents under new numbers, with their words. In how many documents more each word stands then is added to
 * `counts`.
 */
export async function writeDocuments(
  ctx: Context,
  documents: readonly NewDocument[],
  counts: Map<number, number>,
): Promise<void> {
  const all = new Set(documents.flatMap(({ weights }) => [...weights.keys()]));
  const numbers = await numbersOf(ctx.db, [...all]);
  const ids = await newNumbers(ctx.db, "catalogue.document", documents.length);
  const postings: Posting[] = [];
  const rows: DocumentRow[] = [];
  for (const [index, { weights, ...document }] of documents.entries()) {
    const id = ids[index] ?? 0;
    const words: number[] = [];
    for (const [text, weight] of weights) {
      const word = numbers.get(text) ?? 0;
      words.push(word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      postings.push({ word, document: id, weight });
    }
    rows.push({ ...document, id, words });
  }
  await putDocuments(ctx.db, rows);
  await putPostings(
    ctx.db,
    postings.toSorted((a, b) => a.word - b.word || a.document - b.document),
  );
}
