import type { Element } from "../plan.ts";
import { type Around, find, findReads, isReadable, type Judge, tell } from "./around.ts";
import type { Folded } from "./rule.ts";
import { unreadable } from "./slots.ts";

/** Counts over all of another class, and judges the sum. `over`: one of what is counted. */
export function folded(around: Around, on: Element, over: Element, rule: Folded): Judge {
  const { slots } = around;
  const counts = findReads(over, rule.counts);
  const reads = findReads(on, rule.reads);
  for (const element of [...counts.elements, ...reads.elements]) slots.keep(element);
  const where = find(on, rule.at);
  slots.keep(where);
  if (rule.counts.length > 2) throw new Error(`${around.code} counts more than two`);
  const add = rule.add as (sum: number, ...read: readonly number[]) => number;
  const holds = rule.holds as (sum: number, ...read: readonly number[]) => boolean;
  const { numbers } = slots;
  const worth = ({ id }: Element): number => numbers[id] ?? Number.NaN;
  const [first = slots.nothing, second = slots.nothing] = counts.ids;
  let sum = 0;
  let isSpoiled = false;
  return {
    begin: () => {
      sum = 0;
      isSpoiled = false;
    },
    count: () => {
      const isWhole = numbers[over.id] !== unreadable && isReadable(numbers, counts);
      if (!isWhole) isSpoiled = true;
      else sum = add(sum, numbers[first] ?? Number.NaN, numbers[second] ?? Number.NaN);
    },
    end: () => {
      if (isSpoiled || !isReadable(numbers, reads)) return;
      if (holds(sum, ...reads.elements.map(worth))) return;
      tell(around, where, reads, rule.sum ? { seen: { name: rule.sum, value: String(sum) } } : {});
    },
    spoil: () => {
      isSpoiled = true;
    },
  };
}
