import { cut, type Seen } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { Element } from "../plan.ts";
import type { Read } from "./rule.ts";
import { type Slots, unreadable } from "./slots.ts";
import type { WordMemory } from "./word-memory.ts";

/** What judges a rule at one of its places, of the message that is being read. */
export interface Judge {
  /** A message begins. */
  clear?(): void;
  /** The class on which it is judged begins. */
  begin?(): void;
  /** One of what it counts ends. */
  count?(): void;
  /** The class on which it is judged ends. */
  end(): void;
  /** Something around it could not be read: it has nothing to say about the class that is open. */
  spoil?(): void;
}

/** Whom a judge tells, of the message that is being read. */
export interface To {
  findings: Findings;
  path: (element: Element) => string;
}

/** What judges work with. */
export interface Around {
  readonly code: string;
  readonly slots: Slots;
  readonly to: To;
  /** For hashes. */
  readonly seed: number;
  readonly memory: WordMemory;
}

/** The element at the end of a path, from a class, or from the root when the path begins with `/`. */
export function find(from: Element, path: string): Element {
  let here = from;
  if (path.startsWith("/")) while (here.parent) here = here.parent;
  for (const name of path.split("/").filter((step) => step !== "")) {
    const next = here.children.find((child) => child.name === name);
    if (!next) throw new Error(`there is no ${path} in ${from.name}`);
    here = next;
  }
  return here;
}

const pathOf = (element: Element): string =>
  element.parent === null ? "" : `${pathOf(element.parent)}/${element.name}`;

/** Whether this is a class of that name, or where its path ends like that. */
export const isCalled = (element: Element, name: string): boolean =>
  element.value === null && name.endsWith(element.name) && pathOf(element).endsWith(`/${name}`);

/** What a rule reads, found in the plan. Numbers stand beside each other, for they are looked at for every record. */
export interface Reads {
  readonly elements: readonly Element[];
  readonly ids: Int32Array;
  /** 1: it may be absent. */
  readonly optional: Uint8Array;
}

export function findReads(from: Element, reads: readonly Read[]): Reads {
  const elements = reads.map(({ path }) => find(from, path));
  return {
    elements,
    ids: Int32Array.from(elements, ({ id }) => id),
    optional: Uint8Array.from(reads, ({ optional }) => (optional ? 1 : 0)),
  };
}

/** Whether what was read can be judged: nothing is unreadable, and nothing absent that may not be. */
export function isReadable(numbers: Float64Array, { ids, optional }: Reads): boolean {
  for (let n = 0; n < ids.length; n += 1) {
    const number = numbers[ids[n] ?? 0];
    if (number === unreadable) return false;
    if (optional[n] === 0 && Number.isNaN(number)) return false;
  }
  return true;
}

/** What was read, by the names of its elements; of those with the same name the one around it goes before. */
export const seenOf = (slots: Slots, { elements }: Reads): Seen[] =>
  elements.map((element) => {
    const isAlone = elements.every((one) => one === element || one.name !== element.name);
    const name = isAlone ? element.name : `${element.parent?.name ?? ""}/${element.name}`;
    return { name, value: cutShown(slots.shown(element)) };
  });

const cutShown = (value: string | null): string | null => (value === null ? null : cut(value));

/** What is told besides what was read. */
interface More {
  readonly seen?: Seen;
  readonly otherLine?: number;
}

/** Tells that a rule is broken, at an element or else at the nearest one around it that is there. */
export function tell(around: Around, at: Element, reads: Reads, more: More = {}): void {
  const { code, slots, to } = around;
  to.findings.add(code, () => {
    let here = at;
    while (here.parent && Number.isNaN(slots.numbers[here.id] ?? Number.NaN)) here = here.parent;
    const { seen, otherLine } = more;
    return {
      layer: "rules",
      path: to.path(here),
      line: slots.lines[here.id] ?? 0,
      column: slots.columns[here.id] ?? 0,
      seen: [...seenOf(slots, reads), ...(seen ? [seen] : [])],
      keys: keysOf(slots, here),
      ...(otherLine && { otherLine }),
    };
  });
}

/** By what people know a client and what is told of it. */
const keyNames = new Set(["Bsn", "ReferentieNummer", "ReferentieAanbieder", "ToewijzingNummer"]);

/** The elements in a class by which it is known; what repeats within it is another. */
export const keyElements = ({ children }: Element): Element[] =>
  children.flatMap((child) => {
    if (child.value === null) return child.repeated || child.repeats ? [] : keyElements(child);
    return keyNames.has(child.name) ? [child] : [];
  });

/** By what the client and the product are known within which an element stands, from the outside in. */
export function keysOf(slots: Slots, element: Element): Seen[] {
  const around: Element[] = [];
  for (let one: Element | null = element; one; one = one.parent) {
    if (isKnownBy(one)) around.unshift(...keyElements(one));
  }
  return around.flatMap((one) => {
    const value = cutShown(slots.shown(one));
    return value ? [{ name: one.name, value }] : [];
  });
}

/** A client, or anything of which there are several. */
export const isKnownBy = ({ name, repeats, value }: Element): boolean =>
  value === null && (repeats || name === "Client");
