import { cellFault, type Reference, splitList } from "./columns.ts";
import { columnsOf, fileOf, type RawRow, TABLE_NAMES, TABLES, type TableName } from "./tables.ts";

export interface Problem {
  readonly file: string;
  /** 0 when the file as a whole is meant. */
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

export type RawTables = { readonly [N in TableName]: readonly RawRow<N>[] };
type References = ReadonlyMap<Reference, ReadonlySet<string>>;
type Cells = Readonly<Record<string, string>>;

/** A header takes line 1, so the first row stands on line 2. */
function lineOf(index: number): number {
  return index + 2;
}

function referencesOf(tables: RawTables): References {
  const ever = tables.municipality_lifetimes.map((row) => row.code);
  const provinces = tables.provinces.map((row) => row.code);
  const arrangements = tables.joint_arrangements.map((row) => row.id);
  const bodies = tables.regional_bodies.map((row) => row.id);
  const waterBoards = tables.water_boards.map((row) => row.code);
  const sets = new Map<Reference, Set<string>>([
    ["source", new Set(tables.sources.map((row) => row.id))],
    ["municipality", new Set(tables.municipalities.map((row) => row.code))],
    ["municipality-ever", new Set(ever)],
    ["province", new Set(provinces)],
    ["region", new Set(tables.regions.map((row) => row.id))],
    ["arrangement", new Set(arrangements)],
    ["body", new Set(bodies)],
    ["organisation", new Set([...ever, ...provinces, ...waterBoards, ...arrangements, ...bodies])],
    ["component", new Set(tables.reference_components.map((row) => row.id))],
    ["entry", new Set(tables.catalogue_entries.map((row) => row.id))],
    ["answer", new Set(tables.adoption_answers.map((row) => row.id))],
  ]);
  for (const row of tables.vocabularies) {
    const reference = `vocabulary/${row.vocabulary}` as const;
    const codes = sets.get(reference) ?? new Set<string>();
    sets.set(reference, codes.add(row.code));
  }
  return sets;
}

function rowFaults(name: TableName, row: Cells, references: References) {
  return Object.entries(columnsOf(name)).flatMap(([title, column]) => {
    const text = row[title] ?? "";
    const fault = cellFault(column, text);
    if (fault !== undefined) {
      return [{ column: title, text: fault }];
    }
    if (column.refers === undefined || text === "") {
      return [];
    }
    const known = references.get(column.refers) ?? new Set<string>();
    const ids = column.kind === "list" ? splitList(column, text) : [text];
    return ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        column: title,
        text: `"${id}" is not a known ${column.refers}: correct it or add that ${column.refers}`,
      }));
  });
}

function tableProblems(
  name: TableName,
  rows: readonly Cells[],
  references: References,
): readonly Problem[] {
  const file = fileOf(name);
  const firstLines = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const line = lineOf(index);
    const faults = rowFaults(name, row, references);
    const key = TABLES[name].key.map((column) => row[column] ?? "").join(" | ");
    const earlier = firstLines.get(key);
    firstLines.set(key, earlier ?? line);
    const twice =
      earlier === undefined
        ? []
        : [
            {
              column: TABLES[name].key.join("+"),
              text: `"${key}" stands on line ${earlier} too: keep one of the two`,
            },
          ];
    return [...faults, ...twice].map((fault) => ({ file, line, ...fault }));
  });
}

/** Every row that may not be published, with the place and how to mend it. */
export function rowProblems(tables: RawTables): readonly Problem[] {
  const references = referencesOf(tables);
  return TABLE_NAMES.flatMap((name) => tableProblems(name, tables[name], references));
}

export function describeProblem(problem: Problem): string {
  const place = problem.line === 0 ? "" : ` line ${problem.line}, column ${problem.column}`;
  return `${problem.file}${place}: ${problem.text}`;
}
