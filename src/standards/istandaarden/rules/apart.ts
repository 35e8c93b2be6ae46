import { writtenDay } from "../calendar.ts";
import type { Element } from "../plan.ts";
import { type Around, find, findReads, isReadable, type Judge, keysOf } from "./around.ts";
import { callOf } from "./judged.ts";
import type { Apart } from "./rule.ts";

/** One period of a product. Numbers of days as yyyymmdd. */
interface Period {
  /** Its place among its kind, from 1. */
  readonly place: number;
  /** As they were read. `NaN`: it has none. */
  readonly category: number;
  readonly productCode: number;
  readonly begin: number;
  /** Infinity: it does not end. */
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** The periods of the same product do not overlap. */
export function apart(around: Around, on: Element, rule: Apart): Judge {
  const { slots } = around;
  const reads = findReads(on, [rule.category, rule.productCode, rule.begin, rule.end]);
  const [category, productCode, begin, end] = reads.elements as [
    Element,
    Element,
    Element,
    Element,
  ];
  for (const element of [category, begin, end]) slots.keep(element);
  slots.keepExactText(productCode);
  const isExcepted = rule.except
    ? callOf(slots, on, rule.except.reads, rule.except.holds)
    : () => false;
  const where = find(on, rule.at);
  let periods: Period[] = [];
  let place = 0;
  const numberOf = ({ id }: Element): number => slots.numbers[id] ?? Number.NaN;
  return {
    begin: () => {
      periods = [];
      place = 0;
    },
    count: () => {
      place += 1;
      if (!isReadable(slots.numbers, reads) || isExcepted()) return;
      const last = numberOf(end);
      periods.push({
        place,
        category: numberOf(category),
        productCode: numberOf(productCode),
        begin: numberOf(begin),
        end: Number.isNaN(last) ? Number.POSITIVE_INFINITY : last,
        line: slots.lines[where.id] ?? 0,
        column: slots.columns[where.id] ?? 0,
      });
    },
    end: () => {
      if (periods.length < 2) return;
      // The last of them is open still: of the others the path is the same but for its number.
      const pathOf = (of: Element, period: Period): string =>
        around.to.path(of).replace(`${on.name}[${place}]`, `${on.name}[${period.place}]`);
      for (const [later, earlier] of overlapping(periods)) {
        around.to.findings.add(around.code, () => ({
          layer: "rules",
          path: pathOf(where, later),
          line: later.line,
          column: later.column,
          seen: [
            { name: "Categorie", value: slots.shownAs(category, later.category) },
            { name: "Code", value: slots.shownAs(productCode, later.productCode) },
            { name: begin.name, value: dayOf(later.begin) },
            { name: end.name, value: dayOf(later.end) },
            { name: on.name, value: pathOf(on, earlier) },
          ],
          keys: on.parent ? keysOf(slots, on.parent) : [],
          otherLine: earlier.line,
        }));
      }
    },
  };
}

const dayOf = (day: number): string | null => (Number.isFinite(day) ? writtenDay(day) : null);

/** Pairs of periods that overlap: each that begins in the time of one before it, with that one. */
function overlapping(periods: readonly Period[]): (readonly [Period, Period])[] {
  const sorted = [...periods].sort((a, b) => a.begin - b.begin || a.place - b.place);
  const lasting = new Lasting();
  return sorted.flatMap((one) => {
    const before = lasting.rivals(one).find((other) => other && other.end >= one.begin);
    lasting.add(one);
    return before ? [[one, before] as const] : [];
  });
}

/** In place of the number of a code: any product of the category, and one that has no code. */
const [anyCode, noCode] = [-1, 0];

/** Of each group of products the period that ends last. */
class Lasting {
  #all: Period | undefined;
  #withoutCategory: Period | undefined;
  /** By category, and then by code. */
  readonly #ofCategory = new Map<number, Map<number, Period>>();

  /** The last of each group with which a period may not overlap. */
  rivals({ category, productCode }: Period): (Period | undefined)[] {
    if (Number.isNaN(category)) return [this.#all];
    const same = this.#ofCategory.get(category);
    if (Number.isNaN(productCode)) return [same?.get(anyCode), this.#withoutCategory];
    return [same?.get(productCode), same?.get(noCode), this.#withoutCategory];
  }

  add(one: Period): void {
    const { category, productCode } = one;
    this.#all = later(one, this.#all);
    if (Number.isNaN(category)) {
      this.#withoutCategory = later(one, this.#withoutCategory);
      return;
    }
    const same = this.#ofCategory.get(category) ?? new Map<number, Period>();
    this.#ofCategory.set(category, same);
    for (const code of [anyCode, Number.isNaN(productCode) ? noCode : productCode]) {
      same.set(code, later(one, same.get(code)));
    }
  }
}

const later = (one: Period, other: Period | undefined): Period =>
  other && other.end >= one.end ? other : one;
