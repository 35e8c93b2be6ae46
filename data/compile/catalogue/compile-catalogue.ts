import type { Inputs } from "../inputs.ts";
import { SYNONYM_WORDS } from "../synonym-words.ts";
import type { RawRow } from "../tables.ts";
import { BINDING_LEVELS } from "./binding-level-words.ts";
import { compileComponentStandards, compileComponents } from "./compile-components.ts";
import { compileEntries } from "./compile-entries.ts";
import { compileStages } from "./compile-stages.ts";
import { compileVersions } from "./compile-versions.ts";
import { LEVELS } from "./level-rows.ts";
import type { CodeOfOwner } from "./solution-entries.ts";

interface Municipalities {
  readonly municipalities: readonly RawRow<"municipalities">[];
  readonly aliases: readonly RawRow<"aliases">[];
}

/** Blank for all but "Gemeente X", by its official name or the one in common use. */
function municipalityOwners({ municipalities, aliases }: Municipalities): CodeOfOwner {
  const codes = new Map([
    ...aliases
      .filter(({ kind }) => kind === "usual-name")
      .map((each) => [each.alias, each.organisation_id] as const),
    ...municipalities.map(({ code, name }) => [name, code] as const),
  ]);
  return (owner) => {
    const [, name] = /^Gemeente ([^()]+)$/.exec(owner) ?? [];
    const code = name === undefined ? "" : codes.get(name);
    if (code === undefined) {
      throw new Error(`The owner "${owner}" is no municipality of the tables: mend its name.`);
    }
    return code;
  };
}

function known(ids: ReadonlyMap<string, string>, what: string): string {
  const id = ids.get(what);
  if (id === undefined || id === "") {
    throw new Error(`"${what}" is no standard of GEMMA that became an entry.`);
  }
  return id;
}

/** The tables of the catalogue; nothing is sorted and nothing is checked yet. */
export function compileCatalogue(inputs: Inputs, country: Municipalities) {
  const { entries, byName, byGemmaId } = compileEntries(inputs, municipalityOwners(country));
  const reference_components = compileComponents(inputs.components);
  return {
    reference_components,
    catalogue_entries: entries,
    catalogue_stages: compileStages(entries, LEVELS),
    catalogue_versions: compileVersions(inputs.standardVersions, (name) => known(byName, name)),
    catalogue_levels: LEVELS,
    component_standards: compileComponentStandards(
      inputs.componentStandards,
      reference_components,
      inputs.standards,
      (id) => known(byGemmaId, id),
    ),
    binding_levels: BINDING_LEVELS,
    synonyms: SYNONYM_WORDS.map(({ term, means, kind }) => ({
      term,
      means: means.join(";"),
      kind,
      source: "waaier-words",
    })),
  };
}
