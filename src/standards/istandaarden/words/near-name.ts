import type { Element } from "../plan.ts";

/** An element that somebody may have meant by a name that does not belong where it stands. */
export type Meant =
  /** The same letters, other capitals. */
  | { readonly kind: "capitals"; readonly element: Element }
  /** Nearly the same letters. */
  | { readonly kind: "spelling"; readonly element: Element }
  /** It belongs in another element. */
  | { readonly kind: "elsewhere"; readonly element: Element };

/** Finds what was meant by this name within a class; null when nothing is like it. */
export function meantBy(name: string, within: Element): Meant | null {
  const { children } = within;
  const capitals = children.find((child) => child.name.toLowerCase() === name.toLowerCase());
  if (capitals) return { kind: "capitals", element: capitals };
  const deeper = named(name, within);
  if (deeper) return { kind: "elsewhere", element: deeper };
  const near = nearest(name, children);
  if (near) return { kind: "spelling", element: near };
  const far = named(name, rootOf(within));
  return far ? { kind: "elsewhere", element: far } : null;
}

export function rootOf(element: Element): Element {
  let root = element;
  while (root.parent) root = root.parent;
  return root;
}

/** The element of this name that stands least deep in another. */
function named(name: string, within: Element): Element | null {
  for (let level = within.children; level.length > 0; ) {
    const found = level.find((one) => one.name === name);
    if (found) return found;
    level = level.flatMap(({ children }) => children);
  }
  return null;
}

/** One letter in three may be wrong, and no more than three: else all short names are alike. */
const mostWrong = (name: string): number => Math.min(3, Math.floor(name.length / 3));

function nearest(name: string, all: readonly Element[]): Element | null {
  let found: Element | null = null;
  let least = mostWrong(name) + 1;
  for (const element of all) {
    const wrong = distance(name.toLowerCase(), element.name.toLowerCase());
    if (wrong < least) {
      least = wrong;
      found = element;
    }
  }
  return found;
}

/** How many letters must be put in, left out or changed to make one of the other (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let n = 0; n < other.length; n += 1) {
      const changed = (row[n] ?? 0) + (one[at] === other[n] ? 0 : 1);
      next.push(Math.min(changed, (row[n + 1] ?? 0) + 1, (next[n] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
