/** How the table is sorted; a minus sign is from high to low. */
export const orders = ["-value", "value", "name", "-name", "province", "-province"] as const;
export type Order = (typeof orders)[number];
export type Column = "name" | "province" | "value";

export const isOrder = (text: string | null): text is Order =>
  orders.some((order) => order === text);

interface Row {
  readonly name: string;
  readonly province: string;
  readonly value: number | null;
}

// Without its punctuation 's-Hertogenbosch stands at the s.
const collator = new Intl.Collator("nl", { ignorePunctuation: true });

/** Rows in an order. What is not known comes last, whichever way a value is sorted. */
export function sortRows<R extends Row>(rows: readonly R[], order: Order): R[] {
  const byName = (a: R, b: R) => collator.compare(a.name, b.name);
  const sign = order.startsWith("-") ? -1 : 1;
  const compare: Record<Column, (a: R, b: R) => number> = {
    name: (a, b) => sign * byName(a, b),
    province: (a, b) => sign * collator.compare(a.province, b.province) || byName(a, b),
    value: (a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || byName(a, b);
      }
      return sign * (a.value - b.value) || byName(a, b);
    },
  };
  return rows.toSorted(compare[columnOf(order)]);
}

export const columnOf = (order: Order): Column => order.replace("-", "") as Column;

/** What a click on a table head asks: the other way round, and a value from high to low first. */
export function nextOrder(order: Order, column: Column): Order {
  if (columnOf(order) !== column) return column === "value" ? "-value" : column;
  return order.startsWith("-") ? column : `-${column}`;
}

/** The place of each value among those that are known, the highest first; equal values share a place. */
export function ranksOf(values: readonly (number | null)[]): {
  readonly ranks: readonly (number | null)[];
  readonly known: number;
} {
  const known = values.filter((value) => value !== null).toSorted((a, b) => b - a);
  const first = new Map<number, number>();
  for (const [index, value] of known.entries()) if (!first.has(value)) first.set(value, index + 1);
  const rankOf = (value: number | null) => (value === null ? null : (first.get(value) ?? null));
  return { ranks: values.map(rankOf), known: known.length };
}
