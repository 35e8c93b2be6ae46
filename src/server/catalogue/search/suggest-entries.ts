import type { Context } from "#platform/context";
import { foldName } from "#platform/fold-name";
import { alikeFrom } from "../proposals/double-store.ts";
import { corpusOf } from "./corpus.ts";
import { findDocuments } from "./find-documents.ts";
import { firstInOrder } from "./in-order.ts";
import { lookOnce } from "./look-once.ts";
import { entriesAlike, entriesNamed, entriesOfDocuments, otherNames } from "./suggest-store.ts";

/** A whole entry that may be meant, and by what: its very name, another name, a name that looks like it, words in it. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly how: "same" | "alias" | "alike" | "words";
}

/** More than a person looks at before they search. */
const most = 3;

/** So many words of a name are searched for: what comes after them is an addition, and each costs a search. */
const searched = 4;

/** So many names are compared with the whole catalogue in one statement: then others get their turn. */
const atOnce = 100;

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
  const worded = await lookOnce(await corpusOf(ctx), open, {
    kind: "words",
    look: (names) => byWords(ctx, names),
  });
  return names.map((name) => {
    const key = foldName(name);
    const called = (named.get(key) ?? []).map((one) => doubted(name, one));
    const sure = called.filter(({ how }) => how !== "alike");
    return firstOfEach([...sure, ...called, ...(worded.get(key) ?? [])]);
  });
}

/** A suggestion, with what the entry is called that made it. */
interface Called extends Suggestion {
  readonly called: string;
}

/** C# is not C++, and search tells them not apart. */
const doubted = (name: string, { called, how, ...entry }: Called): Suggestion => ({
  ...entry,
  how: signsOf(called) === signsOf(name) ? how : "alike",
});

const signsOf = (name: string): string => name.replace(/[^+#]/g, "");

async function byName(
  ctx: Context,
  folded: readonly string[],
): Promise<ReadonlyMap<string, readonly Called[]>> {
  const asked = new Set(folded);
  const same = await entriesNamed(ctx.db, folded);
  const aliases = (await otherNames(ctx.db))
    .map((row) => ({ ...row, key: foldName(row.called) }))
    .filter(({ key }) => asked.has(key));
  const sure = new Set([...same.map(({ called }) => called), ...aliases.map(({ key }) => key)]);
  const unsure = folded.filter((name) => !sure.has(name));
  const alike = await lookOnce(await corpusOf(ctx), unsure, {
    kind: "alike",
    look: (open) => byLikeness(ctx, open),
  });
  const found = [
    ...same.map(({ called: key, ...row }) => ({
      key,
      ...row,
      called: row.name,
      how: "same" as const,
    })),
    ...aliases.map((row) => ({ ...row, how: "alias" as const })),
    ...[...alike].flatMap(([key, rows = []]) =>
      rows.map((row) => ({ key, ...row, how: "alike" as const })),
    ),
  ];
  return Map.groupBy(found, ({ key }) => key);
}

async function byLikeness(ctx: Context, names: readonly string[]) {
  const rows: Awaited<ReturnType<typeof entriesAlike>> = [];
  for (let from = 0; from < names.length; from += atOnce) {
    rows.push(...(await entriesAlike(ctx.db, names.slice(from, from + atOnce), alikeFrom)));
  }
  return Map.groupBy(rows, ({ asked }) => asked);
}

async function byWords(
  ctx: Context,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Suggestion[]>> {
  const hits = new Map<string, number[]>();
  for (const name of names) {
    const q = name.split(" ", searched).join(" ");
    const found = await findDocuments(ctx, q);
    const first = firstInOrder(found, found.places, { q, sort: "relevance" }, looked);
    hits.set(
      name,
      first.flatMap((place) => found.corpus.documents.ids[place] ?? []),
    );
  }
  const documents = [...new Set([...hits.values()].flat())];
  const entries = new Map(
    (await entriesOfDocuments(ctx.db, documents)).map((row) => [row.document, row]),
  );
  return new Map(
    [...hits].map(([name, ids]) => [
      name,
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
