import type { Problem, RawTables } from "../row-problems.ts";
import { fileOf, type TableName } from "../tables.ts";

/** Links of GEMMA from a component to a standard, by what it asks. */
const REQUIREMENTS: ReadonlyMap<string, number> = new Map([
  ["mandatory", 312],
  ["recommended", 432],
  ["", 2],
]);

/** What GEMMA and the collection found twice, and the rows that came of each. */
const SOLUTIONS = 198;
const STANDARDS = 200;
const FOLDED_STANDARDS = 26;
const FOLDED_PROVISIONS = 35;

function about(name: TableName, text: string): Problem {
  return { file: fileOf(name), line: 0, column: "", text: `${text}. Compile again or mend it.` };
}

function from(source: string, ...ids: readonly string[]): boolean {
  const named = source.split(";");
  return ids.every((id) => named.includes(id));
}

/** A version and a level are those of an agreement, and so is what a component should do. */
function agreementProblems(tables: RawTables): readonly Problem[] {
  const agreements = new Set(
    tables.catalogue_entries.filter(({ kind }) => kind === "agreement").map(({ id }) => id),
  );
  return (["catalogue_versions", "catalogue_levels", "component_standards"] as const).flatMap(
    (name) =>
      tables[name]
        .filter(({ entry }) => !agreements.has(entry))
        .map(({ entry }) => about(name, `${entry} is no agreement`)),
  );
}

function levelProblems(tables: RawTables): readonly Problem[] {
  const explained = new Set(tables.binding_levels.map(({ level }) => level));
  return tables.catalogue_levels.flatMap((row) => [
    ...(explained.has(row.level)
      ? []
      : [about("binding_levels", `does not explain "${row.level}"`)]),
    ...(row.adopted_on !== "" && row.in_force_from !== "" && row.adopted_on > row.in_force_from
      ? [about("catalogue_levels", `${row.entry} is in force before it was adopted`)]
      : []),
  ]);
}

function entryProblems(tables: RawTables): readonly Problem[] {
  return tables.catalogue_entries.flatMap((row) => [
    ...(row.licence !== "" && row.licence_text !== ""
      ? [about("catalogue_entries", `${row.id} has a licence and the words of another one`)]
      : []),
    ...(row.owner_id !== "" && row.owner === ""
      ? [about("catalogue_entries", `${row.id} has the code of an owner without a name`)]
      : []),
  ]);
}

/** Of stages without a day nobody can say which came last. */
function stageProblems(tables: RawTables): readonly Problem[] {
  const stages = Map.groupBy(tables.catalogue_stages, ({ entry }) => entry);
  return [...stages.values()]
    .filter((rows) => rows.length > 1 && rows.some(({ decided_on }) => decided_on === ""))
    .map(([first]) =>
      about("catalogue_stages", `${first?.entry} has two stages, and not the day of both`),
    );
}

/** What must hold in any catalogue, invented ones too. */
export function catalogueProblems(tables: RawTables): readonly Problem[] {
  return [
    ...agreementProblems(tables),
    ...levelProblems(tables),
    ...entryProblems(tables),
    ...stageProblems(tables),
  ];
}

function count(name: TableName, what: string, found: number, expected: number): readonly Problem[] {
  return found === expected
    ? []
    : [about(name, `has ${found} rows that are ${what}, expected ${expected}`)];
}

/** The sizes that GEMMA and the collection are known to have. */
export function catalogueFigures(tables: RawTables): readonly Problem[] {
  const { catalogue_entries: entries, component_standards: links } = tables;
  const both = entries.filter(({ source }) => from(source, "gemma-2026", "solutions-2026"));
  const agreed = both.filter(({ kind }) => kind === "agreement").length;
  const solutions = entries.filter(({ source }) => from(source, "solutions-2026")).length;
  const standards = entries.filter(
    ({ kind, source }) => kind === "agreement" && from(source, "gemma-2026"),
  ).length;
  const inEntries = (what: string, found: number, expected: number) =>
    count("catalogue_entries", what, found, expected);
  return [
    ...inEntries("collected solutions", solutions, SOLUTIONS),
    ...inEntries("standards of GEMMA", standards, STANDARDS),
    ...inEntries("both solution and standard", agreed, FOLDED_STANDARDS),
    ...inEntries("both solution and provision", both.length - agreed, FOLDED_PROVISIONS),
    ...[...REQUIREMENTS].flatMap(([requirement, expected]) => {
      const found = links.filter((row) => row.requirement === requirement).length;
      return count("component_standards", `"${requirement}"`, found, expected);
    }),
  ];
}
