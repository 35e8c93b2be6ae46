import { cell, type InputRow } from "../inputs.ts";
import type { RawRow } from "../tables.ts";
import { EXTRA_ALIASES, MISSING_SOURCE_URLS, OTHER_NAMES, OWNERS } from "./entry-corrections.ts";
import { KIND_OF_SOLUTION, KIND_OF_SORT } from "./entry-kinds.ts";
import { GEMMA } from "./gemma.ts";
import { themeOf } from "./theme-words.ts";

type Entry = RawRow<"catalogue_entries">;

/** What a publiccode.yml may say of the state of the software; what else somebody wrote there says nothing. */
const DEVELOPMENT = new Set(["concept", "development", "beta", "stable", "obsolete"]);

/** The licences of the collection that SPDX has an id for. "GPL" alone names none. */
const SPDX = new Set([
  "AGPL-3.0",
  "Apache-2.0",
  "CC-BY-SA-4.0",
  "CC0-1.0",
  "EUPL-1.2",
  "MIT",
  "MPL-2.0",
]);

export const fromModel = (row: InputRow) => cell(row, "bron_type").startsWith("GEMMA-model");

/** Aliases without what the entry is called already, and each only once. */
export function aliasesOf(id: string, name: string, given: readonly string[]): string {
  const all = [...given, ...(EXTRA_ALIASES[id] ?? [])].filter((each) => each !== "");
  const seen = new Set([name.toLowerCase()]);
  const kept = all.filter((each) => {
    const known = seen.has(each.toLowerCase());
    seen.add(each.toLowerCase());
    return !known;
  });
  return kept.join(";");
}

function kindOf(row: InputRow): string {
  const sort = cell(row, "soort");
  const kind = KIND_OF_SOLUTION.get(cell(row, "id")) ?? KIND_OF_SORT.get(sort);
  if (kind === undefined) {
    throw new Error(`The collection has a sort "${sort}": give it a kind in entry-kinds.ts.`);
  }
  return kind;
}

/** GEMMA knows who maintains something, not who owns it. */
function ownerOf(row: InputRow): { owner: string; maintainer: string } {
  const written = cell(row, "eigenaar");
  const developer = cell(row, "ontwikkelaar_of_beheerder").replace(/ \(ontwikkeling\)$/, "");
  const { owner, maintainer } = OWNERS.get(written) ?? { owner: written };
  if (fromModel(row)) {
    return { owner: "", maintainer: maintainer ?? owner };
  }
  return { owner, maintainer: developer === "" ? (maintainer ?? "") : developer };
}

function licenceOf(row: InputRow): Pick<Entry, "licence" | "licence_text"> {
  const written = cell(row, "licentie");
  return SPDX.has(written)
    ? { licence: written, licence_text: "" }
    : { licence: "", licence_text: written };
}

function developmentOf(row: InputRow): string {
  const status = cell(row, "status");
  return cell(row, "publiccode_url") !== "" && DEVELOPMENT.has(status) ? status : "";
}

/** The code of the municipality that owns it, when it is one municipality and nothing stands behind its name. */
export type CodeOfOwner = (owner: string) => string;

/** A collected solution as an entry; what GEMMA adds to it comes later. */
export function solutionEntry(row: InputRow, codeOf: CodeOfOwner): Entry {
  const id = cell(row, "id");
  const name = OTHER_NAMES.get(id) ?? cell(row, "naam");
  const { owner, maintainer } = ownerOf(row);
  return {
    id,
    kind: kindOf(row),
    name,
    aliases: aliasesOf(id, name, []),
    summary_nl: cell(row, "omschrijving"),
    themes: themeOf(cell(row, "thema")),
    owner,
    owner_id: codeOf(owner),
    maintainer,
    ...licenceOf(row),
    link: cell(row, "link"),
    code: cell(row, "broncode"),
    publiccode: cell(row, "publiccode_url"),
    development_status: developmentOf(row),
    register_status: "",
    code_changed_on: cell(row, "laatste_wijziging_broncode"),
    source_url: MISSING_SOURCE_URLS.get(id) ?? cell(row, "bron_url"),
    source: fromModel(row) ? `${GEMMA};solutions-2026;waaier-words` : "solutions-2026;waaier-words",
  };
}
