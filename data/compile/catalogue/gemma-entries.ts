import { cell, type InputRow } from "../inputs.ts";
import { STANDARD_WORDS } from "../standard-words.ts";
import type { RawRow } from "../tables.ts";
import { ABBREVIATIONS, MAINTAINERS, OTHER_IDS, OTHER_NAMES } from "./entry-corrections.ts";
import { GEMMA, GEMMA_URL, ownWords, registerStatus } from "./gemma.ts";
import { kebabName } from "./kebab-name.ts";
import { PROVISION_WORDS } from "./provision-words.ts";
import { aliasesOf } from "./solution-entries.ts";
import { STANDARDS_OF_THEME } from "./standard-themes.ts";

type Entry = RawRow<"catalogue_entries">;

const NOTHING = {
  owner: "",
  owner_id: "",
  maintainer: "",
  licence: "",
  licence_text: "",
  link: "",
  code: "",
  publiccode: "",
  development_status: "",
  register_status: "",
  code_changed_on: "",
};

function maintainerOf(row: InputRow): string {
  const written = cell(row, "beheerder");
  return MAINTAINERS.get(written) ?? written;
}

function abbreviationOf(row: InputRow): string {
  const written = cell(row, "afkorting");
  return ABBREVIATIONS.get(written) ?? written;
}

function themesOf(name: string): string {
  const themes = Object.entries(STANDARDS_OF_THEME)
    .filter(([, names]) => names.includes(name))
    .map(([theme]) => theme);
  if (themes.length === 0) {
    throw new Error(`The standard "${name}" has no theme: add it to standard-themes.ts.`);
  }
  return themes.join(";");
}

/** A standard of GEMMA that nobody collected as a solution. */
export function standardEntry(row: InputRow): Entry {
  const gemmaName = cell(row, "naam");
  const id = OTHER_IDS.get(gemmaName) ?? kebabName(gemmaName);
  const name = OTHER_NAMES.get(id) ?? gemmaName;
  return {
    ...NOTHING,
    id,
    kind: "agreement",
    name,
    aliases: aliasesOf(id, name, [abbreviationOf(row)]),
    summary_nl: ownWords(STANDARD_WORDS, gemmaName, "standard-words.ts"),
    themes: themesOf(gemmaName),
    maintainer: maintainerOf(row),
    link: cell(row, "url"),
    register_status: registerStatus(row, "gemma_status"),
    source_url: GEMMA_URL,
    source: `${GEMMA};waaier-words`,
  };
}

function withGemma(source: string): string {
  return [...new Set([GEMMA, ...source.split(";")])].join(";");
}

/** A solution with what GEMMA knows of the same standard: name, status, maintainer, and the page of the standard. */
export function withStandard(entry: Entry, row: InputRow): Entry {
  const gemmaName = cell(row, "naam");
  const given = entry.aliases.split(";");
  const url = cell(row, "url");
  return {
    ...entry,
    kind: "agreement",
    aliases: aliasesOf(entry.id, entry.name, [gemmaName, abbreviationOf(row), ...given]),
    summary_nl: ownWords(STANDARD_WORDS, gemmaName, "standard-words.ts"),
    maintainer: maintainerOf(row),
    link: entry.link === entry.code && url !== "" ? url : entry.link,
    register_status: registerStatus(row, "gemma_status"),
    source: withGemma(entry.source),
  };
}

/** A solution with the name and status that GEMMA gives the same national provision. */
export function withProvision(entry: Entry, row: InputRow): Entry {
  const given = entry.aliases.split(";");
  return {
    ...entry,
    aliases: aliasesOf(entry.id, entry.name, [cell(row, "naam"), ...given]),
    register_status: registerStatus(row, "gemma_status"),
    source: withGemma(entry.source),
  };
}

/** A national provision that nobody collected; none when we have no words for it. */
export function provisionEntry(row: InputRow): readonly Entry[] {
  const name = cell(row, "naam");
  const words = PROVISION_WORDS[name];
  if (words === undefined) {
    return [];
  }
  const id = kebabName(name);
  return [
    {
      ...NOTHING,
      id,
      kind: words.kind,
      name,
      aliases: aliasesOf(id, name, []),
      summary_nl: words.summary,
      themes: words.themes.join(";"),
      register_status: registerStatus(row, "gemma_status"),
      source_url: GEMMA_URL,
      source: `${GEMMA};waaier-words`,
    },
  ];
}
