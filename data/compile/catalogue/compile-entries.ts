import { cell, type InputRow, type Inputs } from "../inputs.ts";
import type { RawRow } from "../tables.ts";
import { FOLDED_PROVISIONS, FOLDED_STANDARDS } from "./folded-pairs.ts";
import { provisionEntry, standardEntry, withProvision, withStandard } from "./gemma-entries.ts";
import { OWN_ENTRIES, type OwnEntry } from "./own-entries.ts";
import { aliasesOf, type CodeOfOwner, solutionEntry } from "./solution-entries.ts";

type Entry = RawRow<"catalogue_entries">;

export interface Entries {
  readonly entries: readonly Entry[];
  /** The entry that a standard of GEMMA became, by its name there and by its number. */
  readonly byName: ReadonlyMap<string, string>;
  readonly byGemmaId: ReadonlyMap<string, string>;
}

function ownEntry(own: OwnEntry): Entry {
  return {
    id: own.id,
    kind: own.kind,
    name: own.name,
    aliases: aliasesOf(own.id, own.name, own.aliases ?? []),
    summary_nl: own.summary,
    themes: own.themes.join(";"),
    owner: "",
    owner_id: "",
    maintainer: own.maintainer ?? "",
    licence: "",
    licence_text: "",
    link: own.link ?? "",
    code: own.code ?? "",
    publiccode: "",
    development_status: "",
    register_status: "",
    code_changed_on: "",
    source_url: own.sourceUrl,
    source: own.source,
  };
}

function rowsByName(rows: readonly InputRow[]): ReadonlyMap<string, InputRow> {
  return new Map(rows.map((row) => [cell(row, "naam"), row]));
}

/** The row of GEMMA of a folded pair; a pair that names nothing would fold nothing and tell nobody. */
function partnerOf(rows: ReadonlyMap<string, InputRow>, name: string): InputRow {
  const row = rows.get(name);
  if (row === undefined) {
    throw new Error(`folded-pairs.ts names "${name}", which GEMMA does not have.`);
  }
  return row;
}

/** The collected solutions, each once, with what GEMMA knows of the same thing. */
function foldedSolutions(inputs: Inputs, codeOf: CodeOfOwner): readonly Entry[] {
  const standards = rowsByName(inputs.standards);
  const provisions = rowsByName(inputs.provisions);
  const standardOf = new Map(FOLDED_STANDARDS);
  const provisionOf = new Map(FOLDED_PROVISIONS);
  return inputs.solutions.map((row) => {
    const entry = solutionEntry(row, codeOf);
    const standard = standardOf.get(entry.id);
    const provision = provisionOf.get(entry.id);
    if (standard !== undefined) {
      return withStandard(entry, partnerOf(standards, standard));
    }
    return provision === undefined ? entry : withProvision(entry, partnerOf(provisions, provision));
  });
}

/** Everything in the catalogue: solutions, standards, national provisions and what the levels need beside these. */
export function compileEntries(inputs: Inputs, codeOf: CodeOfOwner): Entries {
  const foldedStandards = new Map(FOLDED_STANDARDS.map(([solution, name]) => [name, solution]));
  const foldedProvisions = new Set(FOLDED_PROVISIONS.map(([, name]) => name));
  const standards = inputs.standards
    .filter((row) => !foldedStandards.has(cell(row, "naam")))
    .map((row) => ({ row, entry: standardEntry(row) }));
  const byName = new Map([
    ...foldedStandards,
    ...standards.map(({ row, entry }) => [cell(row, "naam"), entry.id] as const),
  ]);
  return {
    entries: [
      ...foldedSolutions(inputs, codeOf),
      ...standards.map(({ entry }) => entry),
      ...inputs.provisions
        .filter((row) => !foldedProvisions.has(cell(row, "naam")))
        .flatMap(provisionEntry),
      ...OWN_ENTRIES.map(ownEntry),
    ],
    byName,
    byGemmaId: new Map(
      inputs.standards.map((row) => [cell(row, "gemma_id"), byName.get(cell(row, "naam")) ?? ""]),
    ),
  };
}
