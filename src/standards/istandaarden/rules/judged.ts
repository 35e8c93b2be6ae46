import type { Element } from "../plan.ts";
import {
  type Around,
  find,
  findReads,
  isReadable,
  type Judge,
  type Reads,
  tell,
} from "./around.ts";
import type { Holds, Judged, Read } from "./rule.ts";
import { type Slots, unreadable } from "./slots.ts";

/** Calls a pure function with what was read. A function does not see what it has no parameter for. */
export type Call = () => boolean;

/** Keeps what a function reads, and makes a call of it. */
export function callOf(slots: Slots, on: Element, reads: readonly Read[], holds: Holds): Call {
  keepAll(slots, on, reads);
  const found = reads.map(({ path }) => find(on, path));
  const { numbers, texts } = slots;
  if (reads.some(({ kind }) => kind === "text")) {
    const all = holds as (...read: readonly (number | string | undefined)[]) => boolean;
    return () =>
      all(...found.map(({ id }, n) => (reads[n]?.kind === "text" ? texts[id] : numbers[id])));
  }
  // Six is more than any rule reads; spelled out, for a call with an array is ten times slower.
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((n) => found[n]?.id ?? slots.nothing) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (reads.length > 6) throw new Error("a rule reads no more than six");
  const call = holds as (...read: readonly (number | undefined)[]) => boolean;
  return () => call(numbers[a], numbers[b], numbers[c], numbers[d], numbers[e], numbers[f]);
}

function keepAll(slots: Slots, on: Element, reads: readonly Read[]): void {
  for (const { path, kind } of reads) {
    if (kind === "text") slots.keepText(find(on, path));
    else slots.keep(find(on, path));
  }
}

/** Judges each of a class by itself. */
export function judged(around: Around, on: Element, { reads, holds, at }: Judged): Judge {
  const { slots } = around;
  const found = findReads(on, reads);
  const where = find(on, at);
  slots.keep(where);
  const fails = () => tell(around, where, found);
  const isPlain = reads.length <= 3 && reads.every(({ kind }) => kind === "number");
  if (isPlain) {
    keepAll(slots, on, reads);
    return { end: ofThree(slots, found, holds as NumbersHold, fails) };
  }
  const call = callOf(slots, on, reads, holds);
  return {
    end: () => {
      if (isReadable(slots.numbers, found) && !call()) fails();
    },
  };
}

type NumbersHold = (a?: number, b?: number, c?: number) => boolean;

/**
 * What most rules come to: up to three numbers, spelled out, because it is done for every record of a large file.
 */
function ofThree(
  { numbers, nothing }: Slots,
  { ids, optional }: Reads,
  holds: NumbersHold,
  fails: () => void,
): () => void {
  const [first = nothing, second = nothing, third = nothing] = ids;
  // What is not read at all may be absent.
  const [mayMissFirst, mayMissSecond, mayMissThird] = [0, 1, 2].map((n) => optional[n] !== 0);
  return () => {
    const a = numbers[first] ?? 0;
    const b = numbers[second] ?? 0;
    const c = numbers[third] ?? 0;
    if (isUnfit(a, mayMissFirst) || isUnfit(b, mayMissSecond) || isUnfit(c, mayMissThird)) return;
    if (!holds(a, b, c)) fails();
  };
}

/** A number that is neither absent nor unreadable is less than infinite. */
const isUnfit = (number: number, mayMiss: boolean | undefined): boolean =>
  !(number < unreadable) && !(mayMiss && number !== unreadable);
