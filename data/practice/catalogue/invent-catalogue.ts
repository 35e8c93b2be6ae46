import type { Row } from "../../compile/tables.ts";
import type { Municipality } from "../municipalities/settle.ts";
import { type Random, randomFor } from "../random.ts";
import { exampleUrl, SOURCE } from "../source.ts";
import { practiceSynonyms } from "../vocabularies.ts";
import { bindingLevelRows, levelRows, statusOf, versionRows } from "./agreements.ts";
import { COMPONENTS, STANDARDS } from "./component-words.ts";
import { ENTRIES, type InventedEntry } from "./entry-words.ts";

const ASSOCIATION = "Vereniging van Oefengemeenten";
const FIRST_YEAR = 2019;
const LAST_YEAR = 2024;

interface Owner {
  readonly name: string;
  readonly id: string | null;
}

type Arrangements = readonly Row<"joint_arrangements">[];

function ownerOf(
  { holder }: InventedEntry,
  municipalities: readonly Municipality[],
  arrangements: Arrangements,
  random: Random,
): Owner {
  // Both are drawn for each, so that another holder leaves the next ones as they were.
  const municipality = random.pick(municipalities);
  const arrangement = random.pick(arrangements);
  switch (holder) {
    case "municipality":
      return { name: `Gemeente ${municipality.name}`, id: municipality.code };
    case "arrangement":
      return { name: arrangement.short_name, id: arrangement.id };
    default:
      return { name: ASSOCIATION, id: null };
  }
}

function dayIn(year: number, random: Random): string {
  const [month, day] = [random.whole(1, 12), random.whole(1, 28)];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function entryRow(entry: InventedEntry, owner: Owner, random: Random): Row<"catalogue_entries"> {
  const { id, kind, name, summary, development } = entry;
  const changed = dayIn(2026, random);
  const coded = development !== undefined;
  return {
    id,
    kind,
    name,
    aliases: entry.aliases ?? [],
    summary_nl: summary,
    themes: entry.themes,
    owner: owner.name,
    owner_id: owner.id,
    maintainer: null,
    licence: coded ? "EUPL-1.2" : null,
    licence_text: null,
    link: exampleUrl(id),
    code: coded ? exampleUrl(`${id}/code`) : null,
    publiccode: coded ? exampleUrl(`${id}/publiccode.yml`) : null,
    development_status: development ?? null,
    register_status: statusOf(id),
    code_changed_on: coded ? changed : null,
    source_url: exampleUrl(id),
    source: SOURCE,
  };
}

/** One after the other, at least a year apart. What is shared or ended, the association decided. */
function stageRows(
  { id, stages }: InventedEntry,
  owner: Owner,
  random: Random,
): readonly Row<"catalogue_stages">[] {
  const start = random.whole(FIRST_YEAR, LAST_YEAR - 1);
  return stages.map((stage, index) => ({
    entry: id,
    stage,
    decided_on: dayIn(start + index, random),
    decider: stage === "shared" ? ASSOCIATION : owner.name,
    evidence_url: exampleUrl(`${id}/${stage}`),
    source: SOURCE,
  }));
}

function componentStandardRows(): readonly Row<"component_standards">[] {
  return Object.entries(STANDARDS).flatMap(([component, links]) =>
    (["mandatory", "recommended"] as const).flatMap((requirement) =>
      links[requirement].map((entry) => ({
        component,
        entry,
        version: null,
        requirement,
        compliance_url: null,
        source: SOURCE,
      })),
    ),
  );
}

/** The catalogue of the practice country: what its municipalities made, try, agreed on and gave up. */
export function inventCatalogue(
  municipalities: readonly Municipality[],
  arrangements: Arrangements,
  seed: number,
) {
  const random = randomFor(seed, "catalogue");
  const owned = ENTRIES.map((entry) => ({
    entry,
    owner: ownerOf(entry, municipalities, arrangements, random),
  }));
  return {
    reference_components: COMPONENTS.map(([id, name, synonyms, summary_nl]) => ({
      id,
      gemma_id: null,
      name,
      synonyms,
      summary_nl,
      source: SOURCE,
    })),
    catalogue_entries: owned.map(({ entry, owner }) => entryRow(entry, owner, random)),
    catalogue_stages: owned.flatMap(({ entry, owner }) => stageRows(entry, owner, random)),
    catalogue_versions: versionRows(),
    catalogue_levels: levelRows(),
    component_standards: componentStandardRows(),
    binding_levels: bindingLevelRows(),
    synonyms: practiceSynonyms(),
  };
}
