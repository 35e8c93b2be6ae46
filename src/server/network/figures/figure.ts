import type { FigureId } from "#contract/network";
import { Invalid } from "#platform/refusal";

/** A figure that the map shows; a figure without years speaks of today. */
export interface Figure {
  readonly id: FigureId;
  readonly unit: "inhabitants" | "percent" | "count" | "class";
  readonly years: number[];
}

/** Growth is counted from the first year of which the inhabitants are known, so that year itself has none. */
export function figuresOver(
  populationYears: readonly number[],
  urbanityYears: readonly number[],
): Figure[] {
  return [
    { id: "population", unit: "inhabitants", years: [...populationYears] },
    { id: "growth", unit: "percent", years: populationYears.slice(1) },
    { id: "arrangements", unit: "count", years: [] },
    { id: "urbanity", unit: "class", years: [...urbanityYears] },
  ];
}

/** The year to show: the one asked, else the last; null for a figure of today. Throws `network/unknown-year`. */
export function yearToShow({ id, years }: Figure, asked: number | undefined): number | null {
  if (asked === undefined) return years.at(-1) ?? null;
  if (years.includes(asked)) return asked;
  const known =
    years.length === 0
      ? "It speaks of today alone: leave `year` out."
      : `Known are ${years.join(", ")}; without \`year\` it is the last of these.`;
  throw new Invalid(
    "network/unknown-year",
    `The figure ${id} is not known for ${asked}. ${known}`,
    [
      {
        where: "query.year",
        detail: years.length === 0 ? "has no years" : `one of ${years.join(", ")}`,
      },
    ],
  );
}
