import { cell, type InputRow } from "./inputs.ts";
import type { YearFigures } from "./population-step.ts";
import type { RawRow } from "./tables.ts";

type Reorganisation = RawRow<"reorganisations">;

export function compilePopulation(
  rows: readonly InputRow[],
  totals: readonly InputRow[],
): readonly RawRow<"population">[] {
  const compiled = rows.map((row) => ({
    code: cell(row, "gm_code"),
    year: cell(row, "jaar"),
    inhabitants: cell(row, "inwoners_1_jan"),
    source: "cbs-population",
  }));
  for (const total of totals) {
    const ofYear = compiled.filter((row) => row.year === cell(total, "jaar"));
    const sum = ofYear.reduce((all, row) => all + Number(row.inhabitants), 0);
    const counted = `${ofYear.length} municipalities, ${sum} inhabitants`;
    const expected = `${cell(total, "aantal_gemeenten")} municipalities, ${cell(total, "inwoners_totaal")} inhabitants`;
    if (counted !== expected) {
      throw new Error(
        `bevolking_per_gemeente_per_jaar.csv, ${cell(total, "jaar")}: ${counted}; ` +
          `controle_totalen_per_jaar.csv says ${expected}. Mend the input.`,
      );
    }
  }
  return compiled;
}

export function yearFigures(rows: readonly RawRow<"population">[]): YearFigures {
  const years = new Map<number, Map<string, number>>();
  for (const row of rows) {
    const year = Number(row.year);
    const figures = years.get(year) ?? new Map<string, number>();
    years.set(year, figures.set(row.code, Number(row.inhabitants)));
  }
  return years;
}

/** Today's municipalities that the territory of this code went to, as it was in that year. */
function whereTo(code: string, from: string, rows: readonly Reorganisation[]): readonly string[] {
  const next = rows.filter((row) => row.old_code === code && row.date > from);
  return next.length === 0
    ? [code]
    : [...new Set(next.flatMap((row) => whereTo(row.new_code, row.date, rows)))];
}

/** A figure on today's boundaries is known only when no part of it has to be guessed. */
export function compilePopulation2026(
  current: readonly string[],
  figures: YearFigures,
  reorganisations: readonly Reorganisation[],
): readonly RawRow<"population_2026">[] {
  return [...figures].flatMap(([year, inhabitants]) => {
    const origins = new Map<string, { code: string; whole: boolean }[]>();
    for (const code of inhabitants.keys()) {
      const to = whereTo(code, `${year}-01-01`, reorganisations);
      for (const target of to) {
        const known = origins.get(target) ?? [];
        origins.set(target, [...known, { code, whole: to.length === 1 }]);
      }
    }
    return current.map((code) => {
      const from = origins.get(code) ?? [];
      const sum = from.reduce((all, origin) => all + (inhabitants.get(origin.code) ?? 0), 0);
      const alone = from.length === 1 && from[0]?.code === code;
      return {
        code,
        year: String(year),
        inhabitants: from.length > 0 && from.every((origin) => origin.whole) ? String(sum) : "",
        predecessors: alone
          ? ""
          : from
              .map((origin) => origin.code)
              .toSorted()
              .join("+"),
        source: alone ? "cbs-population" : "cbs-population;waaier-derived",
      };
    });
  });
}
