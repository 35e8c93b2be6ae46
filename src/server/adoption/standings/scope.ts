import { catalogueEntries } from "#catalogue";
import { municipalityHistory } from "#network";
import type { Context } from "#platform/context";

/** Of which day and of whom words are read, and what merged until then. */
export interface Scope {
  readonly on: string;
  /** Of a municipality that had ended by that day: what it is on that day; null when it was divided. */
  readonly moved: ReadonlyMap<string, string | null>;
  /** Of an entry that is a part of another now: the whole. */
  readonly parts: ReadonlyMap<string, string>;
  /** Whole entries; all when left out. */
  readonly entries?: readonly string[];
  /** Codes as of that day; all when left out. */
  readonly codes?: readonly string[];
  /** The organisation whose hidden words are read as well: nobody's when left out. */
  readonly insider?: string;
}

type Asked = Pick<Scope, "entries" | "codes" | "insider">;

/** What is needed to read words of a day: nothing moves at a merger, so reading follows it. */
export async function scopeOn(ctx: Context, on: string, asked: Asked = {}): Promise<Scope> {
  const moved = await municipalityHistory.codesOn(ctx, on);
  const parts = await catalogueEntries.partsToWholes(ctx);
  return { on, moved, parts, ...asked };
}

/** The whole that an entry is read with. */
export const wholeOf = ({ parts }: Pick<Scope, "parts">, entry: string): string =>
  parts.get(entry) ?? entry;

/** What an organisation is on that day; null of a municipality that was divided: then it is for a person to say. */
export const placeOn = ({ moved }: Pick<Scope, "moved">, organisation: string): string | null =>
  moved.has(organisation) ? (moved.get(organisation) ?? null) : organisation;

/** The same for what must be told of somebody: one that was divided goes by its old code. */
export const codeOn = (scope: Pick<Scope, "moved">, organisation: string): string =>
  placeOn(scope, organisation) ?? organisation;

/** The codes and ids under which words may stand that are asked, or null for all. */
export const rawCodes = ({ codes, moved }: Scope): readonly string[] | null =>
  codes === undefined ? null : withThoseThatLedTo(codes, moved);

export const rawEntries = ({ entries, parts }: Scope): readonly string[] | null =>
  entries === undefined ? null : withThoseThatLedTo(entries, parts);

function withThoseThatLedTo(
  asked: readonly string[],
  ledTo: ReadonlyMap<string, string | null>,
): readonly string[] {
  const wanted = new Set<string | null>(asked);
  return [...asked, ...[...ledTo].filter(([, to]) => wanted.has(to)).map(([from]) => from)];
}
