import { COMPONENT_WORDS } from "../component-words.ts";
import { cell, type InputRow } from "../inputs.ts";
import type { RawRow } from "../tables.ts";
import { GEMMA, ownWords } from "./gemma.ts";
import { kebabName } from "./kebab-name.ts";

const REQUIREMENTS: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ["Verplicht", "mandatory"],
  ["Aanbevolen", "recommended"],
]);

/** GEMMA has no synonyms yet; some names hold one: "JUBES-component (voorheen CORV)". */
function synonymsOf(row: InputRow): string {
  const [, within] = /\((?:voorheen )?([^()]+)\)/.exec(cell(row, "naam")) ?? [];
  const given = cell(row, "synoniemen");
  return [given, within ?? ""].filter((each) => each !== "").join(";");
}

export function compileComponents(
  rows: readonly InputRow[],
): readonly RawRow<"reference_components">[] {
  return rows.map((row) => {
    const name = cell(row, "naam");
    return {
      id: kebabName(name),
      gemma_id: cell(row, "gemma_id"),
      name,
      synonyms: synonymsOf(row),
      summary_nl: ownWords(COMPONENT_WORDS, name, "component-words.ts"),
      source: `${GEMMA};waaier-words`,
    };
  });
}

/** Every component with the standards that it should do. GEMMA links to a standard, never to a version of it. */
export function compileComponentStandards(
  rows: readonly InputRow[],
  components: readonly RawRow<"reference_components">[],
  standards: readonly InputRow[],
  entryOf: (gemmaId: string) => string,
): readonly RawRow<"component_standards">[] {
  const ids = new Map(components.map((each) => [each.gemma_id, each.id]));
  const tests = new Map(standards.map((row) => [cell(row, "gemma_id"), cell(row, "toets_url")]));
  return rows.map((row) => {
    const component = ids.get(cell(row, "referentiecomponent_object_id"));
    const requirement = REQUIREMENTS.get(cell(row, "verbindingsrol"));
    if (component === undefined || requirement === undefined) {
      throw new Error(
        `GEMMA links "${cell(row, "referentiecomponent")}" to "${cell(row, "standaard")}" as ` +
          `"${cell(row, "verbindingsrol")}": that component or that role is not known.`,
      );
    }
    const standard = cell(row, "standaard_object_id");
    return {
      component,
      entry: entryOf(standard),
      version: "",
      requirement,
      compliance_url: tests.get(standard) ?? "",
      source: GEMMA,
    };
  });
}
