import type { Element } from "../plan.ts";
import type { Opened } from "../reader/opened.ts";
import { isEqual, space } from "../reader/scope.ts";

/** An element that is open, with what is known of its place in the message. */
export type Open = Opened<Spot>;

/** What an element is by the plan of the message, in the way it was written. */
export interface Spot {
  /** Null: it has no place here, and is passed over with all that stands in it. */
  readonly element: Element | null;
  /** It is in the namespace that it has to be in. */
  readonly isHome: boolean;
  /** Of its children, by their place: how each was written last, with nothing but its name. */
  readonly seen: (Open | undefined)[];
  /** Of a value: what was seen between its end and the beginning of the next one. */
  readonly gaps: Gap[];
}

/** A class or a list that ends or begins within a gap. */
export interface Turn {
  readonly open: Open;
  readonly begins: boolean;
  /** Of what begins: where, in bytes from the start of the gap, and in lines and columns. */
  readonly place: Place;
}

/** Lines that begin before a place, and how far it is from the beginning of its line, or of the gap when none begins. */
export interface Place {
  readonly lines: number;
  readonly column: number;
}

/** What stands between the end of one value and the beginning of the next one, tags and all, and what it means. */
export interface Gap {
  readonly bytes: Uint8Array;
  /** The same, eight bytes to a number, the last of them overlapping. Text of ASCII is never NaN, so `===` is exact. */
  readonly words: Float64Array;
  readonly turns: readonly Turn[];
  /** The value that begins behind it, and where its tag stands. */
  readonly to: Open;
  readonly place: Place;
  /** Lines that begin within the gap, and where the last of them does. */
  readonly lines: number;
  readonly lastLine: number;
}

/** Finds out what an element is, once for all that are written the same. */
export function spotOf(opened: Open): Spot {
  opened.of ??= findSpot(opened);
  return opened.of;
}

function findSpot({ parent, qname, localStart, space: of }: Open): Spot {
  const within = parent?.of?.element ?? null;
  const element =
    within?.children.find(({ nameBytes }) => isEqual(nameBytes, qname, localStart, qname.length)) ??
    null;
  const isHome = element !== null && of === (element.shared ? space.shared : space.message);
  return { element, isHome, seen: [], gaps: [] };
}

/** The root, which the namespace of the message told. */
export const rootSpot = (element: Element): Spot => ({
  element,
  isHome: true,
  seen: [],
  gaps: [],
});
