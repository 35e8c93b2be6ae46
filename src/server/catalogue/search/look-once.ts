import type { Corpus } from "./corpus.ts";

/** More names than two long lists hold: of those that were looked up longest ago nothing is kept. */
const most = 2_000;

// What is remembered is true of one state of the index, and goes with it.
const memories = new WeakMap<Corpus, Map<string, unknown>>();

/** A way to look names up in the index, many at a time. */
interface Look<Found> {
  /** What sets it apart from another. */
  readonly kind: string;
  readonly look: (names: readonly string[]) => Promise<ReadonlyMap<string, Found>>;
}

/** Looks names up that were not looked up before: a list is read twice, when it is looked at and when it is taken over. */
export async function lookOnce<Found>(
  corpus: Corpus,
  names: readonly string[],
  { kind, look }: Look<Found>,
): Promise<ReadonlyMap<string, Found | undefined>> {
  const known = (memories.get(corpus) ?? new Map()) as Map<string, Found | undefined>;
  memories.set(corpus, known);
  const keyOf = (name: string): string => `${kind} ${name}`;
  const found = await look(names.filter((name) => !known.has(keyOf(name))));
  const all = new Map(names.map((name) => [name, found.get(name) ?? known.get(keyOf(name))]));
  for (const [name, one] of all) known.set(keyOf(name), one);
  for (const key of [...known.keys()].slice(0, Math.max(0, known.size - most))) known.delete(key);
  return all;
}
