import {
  type DerivationInput,
  deriveReorganisations,
  lawOnly,
  type Succession,
} from "./derive-reorganisations.ts";
import { cell, type InputRow } from "./inputs.ts";
import type { RawRow } from "./tables.ts";

const REGISTER = "RvIG landelijke tabel 33";
/** Our figures start here: parts of an earlier division cannot be seen in them. */
const FIRST_FIGURES = "2017-01-01";

/**
 * The register gives one successor per ended code. Further rows in the input come from a source
 * under a non-commercial licence; they are not read, but derived again.
 */
export function registeredSuccessions(rows: readonly InputRow[]): readonly Succession[] {
  return rows
    .filter((row) => cell(row, "bron").startsWith(REGISTER) && cell(row, "hoofdopvolger") === "ja")
    .map((row) => ({
      date: cell(row, "datum"),
      oldCode: cell(row, "oud_code"),
      newCode: cell(row, "nieuw_code"),
      main: true,
      basis: "register" as const,
      sources: ["rvig-table-33"],
    }));
}

interface Sets {
  readonly all: readonly Succession[];
  readonly listed: ReadonlyMap<number, ReadonlySet<string>>;
}

function kindOf(row: Succession, { all, listed }: Sets): string {
  if (all.some((other) => other.oldCode === row.oldCode && other.newCode !== row.newCode)) {
    return "split";
  }
  const year = Number(row.date.slice(0, 4));
  const onFirst = row.date.endsWith("-01-01");
  const before = listed.get(onFirst ? year - 1 : year);
  const others = all.filter((other) => other.newCode === row.newCode && other.date === row.date);
  // No list before 2014: there a new code is one whose number follows all codes that it took over.
  const existed = before?.has(row.newCode) ?? others.some((other) => other.oldCode > row.newCode);
  if (existed) {
    return "addition";
  }
  return others.length > 1 ? "merger" : "renaming";
}

export function compileReorganisations(
  input: Omit<DerivationInput, "registered">,
  rows: readonly InputRow[],
  listed: ReadonlyMap<number, ReadonlySet<string>>,
): readonly RawRow<"reorganisations">[] {
  const registered = registeredSuccessions(rows);
  const found = [...registered, ...deriveReorganisations({ ...input, registered })];
  const all = [...found, ...lawOnly(found)];
  const byLawOnly = new Set(
    all.filter((row) => row.basis === "law" && row.date < FIRST_FIGURES).map((row) => row.oldCode),
  );
  return all.map((row) => ({
    date: row.date,
    old_code: row.oldCode,
    new_code: row.newCode,
    kind: kindOf(row, { all, listed }),
    main: row.main ? "yes" : "no",
    split_doubt: row.basis === "register" && byLawOnly.has(row.oldCode) ? "yes" : "",
    basis: row.basis,
    source: row.sources.join(";"),
  }));
}
