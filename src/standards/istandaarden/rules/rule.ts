import { packedText } from "../reader/bytes.ts";
import type { Words } from "../words.ts";

/**
 * What a rule reads: a path from the class on which it is judged, or from the root when it begins with `/`.
 *
 * A day is read as the number yyyymmdd, a whole number and a text of digits as its worth, a code as `code` makes it of its
 * characters, a class, a list or any other text as 1.
 */
export interface Read {
  readonly path: string;
  readonly kind: "number" | "text";
  /** It may be absent; then `NaN` is read. A rule of which anything else is absent has nothing to say. */
  readonly optional: boolean;
}

export const value = (path: string): Read => ({ path, kind: "number", optional: false });
export const maybe = (path: string): Read => ({ path, kind: "number", optional: true });
/** The characters themselves. */
export const textOf = (path: string): Read => ({ path, kind: "text", optional: false });
export const maybeText = (path: string): Read => ({ path, kind: "text", optional: true });

export const isAbsent = (read: number): boolean => Number.isNaN(read);
export const isPresent = (read: number): boolean => !Number.isNaN(read);

/** A code as one number, so that comparing is cheap: its characters, each as eight bits. At most four. */
export const code = packedText;

/** Pure: tells whether what was read is right. Parameters in the order of the reads. */
export type Holds = (...read: never[]) => boolean;

interface Place {
  /** The three digits of the message. */
  readonly message: string;
  /** Only in this family. */
  readonly family?: "iWmo" | "iJw";
  /** The class on which it is judged, by how its path ends: the name of its element, and of those around it if need be. */
  readonly on: string;
  /** Where a finding is shown: a path as a read has it; empty is the class itself. What is absent is shown at what is around it. */
  readonly at: string;
}

/** For each of a class: what was read holds. */
export interface Judged extends Place {
  readonly kind: "judged";
  readonly reads: readonly Read[];
  readonly holds: Holds;
}

/** No two of a class in a message have the same key. `only`: of those for which this holds. */
export interface Unique extends Place {
  readonly kind: "unique";
  readonly key: readonly Read[];
  readonly only?: { readonly reads: readonly Read[]; readonly holds: Holds };
}

/** The text of one element of a class stands nowhere in the message in another element of that class. It is shown at the later of the two. */
export interface Disjoint extends Place {
  readonly kind: "disjoint";
  readonly one: Read;
  readonly other: Read;
}

/** Something counted over all of another class within it: judged when the class ends. */
export interface Folded extends Place {
  readonly kind: "folded";
  /** The class that is counted, by how its path ends. */
  readonly over: string;
  readonly counts: readonly Read[];
  /** How the count is shown beside what was read, when that helps: `Σ Bedrag`. */
  readonly sum?: string;
  /** Pure: the count so far, and what was read of one more, make the next count. It begins at 0. */
  readonly add: (sum: number, ...read: never[]) => number;
  readonly reads: readonly Read[];
  /** Pure: the first parameter is the count. */
  readonly holds: (sum: number, ...read: never[]) => boolean;
}

/**
 * The periods of the same product do not overlap. Without a code it is the same as any of its category, without a category
 * the same as all.
 */
export interface Apart extends Place {
  readonly kind: "apart";
  /** The class in which all of them stand, by how its path ends. */
  readonly within: string;
  readonly category: Read;
  readonly productCode: Read;
  readonly begin: Read;
  /** Absent: it does not end. */
  readonly end: Read;
  /** These take no part. */
  readonly except?: { readonly reads: readonly Read[]; readonly holds: Holds };
}

export type Placement = Judged | Unique | Disjoint | Folded | Apart;

/** A rule of the standard, with its official code. */
export interface Rule {
  readonly code: string;
  /** What it asks, in our own words. */
  readonly says: Words;
  /** What to do when it is not so. */
  readonly mend: Words;
  readonly places: readonly Placement[];
}
