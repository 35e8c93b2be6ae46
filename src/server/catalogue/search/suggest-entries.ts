import type { Context } from "#platform/context";
import { foldName } from "#platform/fold-name";
import { alikeFrom } from "../proposals/double-store.ts";
import { findDocuments } from "./find-documents.ts";
import { firstInOrder } from "./in-order.ts";
import { entriesAlike, entriesNamed, entriesOfDocuments, otherNames } from "./suggest-store.ts";

/** A whole entry that may be meant, and by what: its very name, another name, a name that looks like it, words in it. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly how: "same" | "alias" | "alike" | "words";
}

/** More than a person looks at before they search. */
const most = 3;

/** So many documents of a search are looked at: some are components, and some were found by name already. */
const looked = 8;

/**
 * What may be meant by each of these names, at most three each, the surest first. In the words of the catalogue is
 * looked only when no entry is called so: what is sure needs nothing beside it, and searching takes longest.
 */
export async function suggestEntries(
  ctx: Context,
  names: readonly string[],
): Promise<readonly (readonly Suggestion[])[]> {
  const folded = [...new Set(names.map(foldName))].filter(Boolean);
  if (folded.length === 0) return names.map(() => []);
  const named = await byName(ctx, folded);
  const open = folded.filter((name) => !named.get(name)?.some(({ how }) => how !== "alike"));
  const worded = await byWords(ctx, open);
  return names.map((name) => {
    const key = foldName(name);
    return firstOfEach([...(named.get(key) ?? []), ...(worded.get(key) ?? [])]);
  });
}

async function byName(
  ctx: Context,
  folded: readonly string[],
): Promise<ReadonlyMap<string, readonly Suggestion[]>> {
  const asked = new Set(folded);
  const same = await entriesNamed(ctx.db, folded);
  const aliases = (await otherNames(ctx.db))
    .map((row) => ({ ...row, called: foldName(row.called) }))
    .filter(({ called }) => asked.has(called));
  const sure = new Set([...same, ...aliases].map(({ called }) => called));
  const unsure = folded.filter((name) => !sure.has(name));
  const alike = await entriesAlike(ctx.db, unsure, alikeFrom);
  const found = [
    ...same.map(({ called, id, name }) => ({ key: called, id, name, how: "same" as const })),
    ...aliases.map(({ called, id, name }) => ({ key: called, id, name, how: "alias" as const })),
    ...alike.map(({ asked: key, id, name }) => ({ key, id, name, how: "alike" as const })),
  ];
  return Map.groupBy(found, ({ key }) => key);
}

async function byWords(
  ctx: Context,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Suggestion[]>> {
  const hits = new Map<string, number[]>();
  for (const q of names) {
    const found = await findDocuments(ctx, q);
    const first = firstInOrder(found, found.places, { q, sort: "relevance" }, looked);
    hits.set(
      q,
      first.flatMap((place) => found.corpus.documents.ids[place] ?? []),
    );
  }
  const documents = [...new Set([...hits.values()].flat())];
  const entries = new Map(
    (await entriesOfDocuments(ctx.db, documents)).map((row) => [row.document, row]),
  );
  return new Map(
    [...hits].map(([q, ids]) => [
      q,
      ids.flatMap((document) => {
        const row = entries.get(document);
        return row ? [{ id: row.id, name: row.name, how: "words" as const }] : [];
      }),
    ]),
  );
}

function firstOfEach(found: readonly Suggestion[]): Suggestion[] {
  const one = new Map<string, Suggestion>();
  for (const { id, name, how } of found) {
    if (!one.has(id)) one.set(id, { id, name, how });
  }
  return [...one.values()].slice(0, most);
}
