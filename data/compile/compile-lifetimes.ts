import { cell, type InputRow } from "./inputs.ts";
import type { RawRow } from "./tables.ts";

type Reorganisation = RawRow<"reorganisations">;

export interface LifetimeInput {
  readonly yearLists: readonly InputRow[];
  readonly municipalities: readonly InputRow[];
  readonly reorganisationRows: readonly InputRow[];
  readonly reorganisations: readonly Reorganisation[];
}

/** Codes on the list of 1 January, per year. */
export function codesPerYear(rows: readonly InputRow[]): ReadonlyMap<number, ReadonlySet<string>> {
  const years = new Map<number, Set<string>>();
  for (const row of rows) {
    const year = Number(cell(row, "jaar"));
    years.set(year, (years.get(year) ?? new Set()).add(cell(row, "gm_code")));
  }
  return years;
}

/**
 * One name per code. The lists give a later spelling with the province behind it ("Laren (NH.)")
 * and one with broken accents (2014): the latest list is right for all codes that are on it.
 */
function namesByCode(input: LifetimeInput): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of input.reorganisationRows) {
    // The input lost its accents in these names; the register writes â.
    names.set(cell(row, "oud_code"), cell(row, "oud_naam").replaceAll("‚", "â"));
  }
  for (const row of input.yearLists.toSorted(
    (a, b) => Number(cell(a, "jaar")) - Number(cell(b, "jaar")),
  )) {
    names.set(cell(row, "gm_code"), cell(row, "naam"));
  }
  for (const row of input.municipalities) {
    names.set(cell(row, "gm_code"), cell(row, "naam"));
  }
  return names;
}

/** The day on which a code began, with the source that says so. */
function beginOf(code: string, input: LifetimeInput): { date: string; source: string } {
  const row = input.reorganisations.find(
    (each) => each.new_code === code && (each.kind === "merger" || each.kind === "renaming"),
  );
  const part = input.reorganisations.find(
    (each) => each.new_code === code && each.kind === "split" && each.main === "yes",
  );
  if (row !== undefined) {
    return { date: row.date, source: row.source };
  }
  const registered = input.municipalities.find((each) => cell(each, "gm_code") === code);
  const date = registered === undefined ? "" : cell(registered, "ingesteld_op");
  return date === "" || (part !== undefined && date > part.date)
    ? { date: "", source: "" }
    : { date, source: "roo-2026-05" };
}

function mergeSources(...sources: readonly string[]): string {
  return [...new Set(sources.flatMap((each) => (each === "" ? [] : each.split(";"))))].join(";");
}

/** Every code that existed on or after 1 January 2014, and those that ended on that very day. */
export function compileLifetimes(
  input: LifetimeInput,
): readonly RawRow<"municipality_lifetimes">[] {
  const listed = new Set(input.yearLists.map((row) => cell(row, "gm_code")));
  return [...namesByCode(input)].map(([code, name]) => {
    const begin = beginOf(code, input);
    const end = input.reorganisations.find((row) => row.old_code === code && row.main === "yes");
    return {
      code,
      name,
      valid_from: begin.date,
      valid_until: end?.date ?? "",
      source: mergeSources(
        listed.has(code) ? "cbs-municipality-lists" : "",
        begin.source,
        end?.source ?? "",
      ),
    };
  });
}

/** A new name came with a new code in all these years, so a code has had one name. */
export function compileNames(
  lifetimes: readonly RawRow<"municipality_lifetimes">[],
): readonly RawRow<"municipality_names">[] {
  return lifetimes.map((row) => ({ ...row }));
}
