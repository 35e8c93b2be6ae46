import type { FigureId } from "#contract/network";
import type { Choice, Figure } from "./map-props.ts";

export const firstFigure: FigureId = "population";
export const firstOrder = "-value";

/** The year to show of a figure: the one wished when it has it, else its last; null when it has none. */
export function yearOf(figure: Figure | undefined, wish: number | null): number | null {
  const years = figure?.years ?? [];
  if (wish !== null && years.includes(wish)) return wish;
  return years.at(-1) ?? null;
}

/** The choice as the query of an address; what stands there by itself is left out. */
export function queryOf({ figure, year, order }: Choice, figures: readonly Figure[]): string {
  const last = yearOf(
    figures.find(({ id }) => id === figure),
    null,
  );
  const query = new URLSearchParams();
  if (figure !== firstFigure) query.set("figure", figure);
  if (year !== null && year !== last) query.set("year", String(year));
  if (order !== firstOrder) query.set("sort", order);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** Where the API gives the values of a choice. */
export function valuesUrl({ figure, year }: Pick<Choice, "figure" | "year">, csv = false): string {
  const query = new URLSearchParams();
  if (year !== null) query.set("year", String(year));
  if (csv) query.set("format", "csv");
  const text = query.toString();
  return `/api/v1/figures/${figure}/values${text === "" ? "" : `?${text}`}`;
}
