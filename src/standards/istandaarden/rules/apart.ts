import { writtenDay } from "../calendar.ts";
import type { Element } from "../plan.ts";
import { type Around, find, findReads, isReadable, type Judge, keysOf } from "./around.ts";
import { callOf } from "./judged.ts";
import type { Apart } from "./rule.ts";

/** One period of a product. Numbers of days as yyyymmdd. */
interface Period {
  /** Its place among its kind, from 1. */
  readonly place: number;
  readonly category: string | null;
  readonly productCode: string | null;
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
  slots.keepText(productCode);
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
        category: slots.shown(category),
        productCode: slots.shown(productCode),
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
            { name: "Categorie", value: later.category },
            { name: "Code", value: later.productCode },
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
  /** Of each group of products the period that ends last. */
  const lasting = new Map<string, Period>();
  return sorted.flatMap((one) => {
    const before = rivals(one)
      .map((group) => lasting.get(group))
      .find((other) => other !== undefined && other.end >= one.begin);
    for (const group of groups(one)) {
      const last = lasting.get(group);
      if (!last || one.end > last.end) lasting.set(group, one);
    }
    return before ? [[one, before] as const] : [];
  });
}

/** The groups to which a product belongs. */
function groups({ category, productCode }: Period): string[] {
  if (category === null) return ["all", "any"];
  const exact = productCode === null ? `whole ${category}` : `${category} ${productCode}`;
  return ["all", `of ${category}`, exact];
}

/** The groups with which it may not overlap. */
function rivals({ category, productCode }: Period): string[] {
  if (category === null) return ["all"];
  if (productCode === null) return [`of ${category}`, "any"];
  return [`${category} ${productCode}`, `whole ${category}`, "any"];
}
