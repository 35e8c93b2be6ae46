/** What was read at a place, by the name of its element. Null: the element is not there. */
export interface Seen {
  readonly name: string;
  readonly value: string | null;
}

/**
 * Something that is wrong with a message. `transport`: it is not taken at all, and nothing after it was read.
 * `structure`: level 1, what the schema of the message refuses. `rules`: level 2 and what needs only a day or a list.
 */
export interface Finding {
  readonly layer: "transport" | "structure" | "rules";
  /** The code of the rule (`CD075`), or of a fault of transport or structure our own name of it (`out-of-order`). */
  readonly code: string;
  /** Names from the root down; of what repeats with its place among those of its parent, from 1. Empty: the whole file. */
  readonly path: string;
  /** From 1; the column counts bytes. */
  readonly line: number;
  readonly column: number;
  /** What the finding rests on, at most 100 characters each. It can hold data of a person. */
  readonly seen: readonly Seen[];
  /** By what the client and the product are known within which it stands, from the outside in; as far as it was read. */
  readonly keys?: readonly Seen[];
  /** Of what is double: the line of the first. */
  readonly otherLine?: number;
}

/** So much of a value is told, in characters. */
export const longestSeen = 100;

/** The beginning of a value, with no character cut in two. */
export const cut = (value: string): string =>
  value.length <= longestSeen
    ? value
    : [...value.slice(0, 2 * longestSeen)].slice(0, longestSeen).join("");
