import type { EntryContent } from "#contract/catalogue";
import type { ImportFault } from "#contract/collecting";
import type { Context } from "#platform/context";
import { contentOf, type EntryRow } from "../../entries/entry.ts";
import type { SomeContent } from "../../entries/some-content.ts";
import type { Candidate } from "../candidate.ts";
import { cellOf, valueIn } from "../csv/columns.ts";
import type { Cell, CsvRow } from "../csv/read-csv.ts";
import { importFault, legible, quoted } from "../import-fault.ts";
import { entriesWith } from "./match-store.ts";

/** The rows of a table beside the entries whose ids stand in them; one without an id is something new. */
export async function csvCandidates(ctx: Context, rows: readonly CsvRow[]): Promise<Candidate[]> {
  const ids = new Set(rows.map((row) => textAt(row, "id")).filter((id) => id !== ""));
  const entries = new Map((await entriesWith(ctx.db, [...ids])).map((entry) => [entry.id, entry]));
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const id = textAt(row, "id");
    const first = id === "" ? undefined : seen.get(id);
    if (id !== "" && first === undefined) seen.set(id, row.line);
    return candidate(row, { id, entry: entries.get(id) ?? null, first });
  });
}

const textAt = ({ cells }: CsvRow, field: string): string =>
  cells.find(({ column }) => column.field === field)?.text.trim() ?? "";

interface About {
  readonly id: string;
  readonly entry: EntryRow | null;
  /** The line on which this id stood before. */
  readonly first: number | undefined;
}

function candidate(row: CsvRow, { id, entry, first }: About): Candidate {
  const { said, faults } = read(row, entry);
  const place = placeIn(row, "id");
  const ofId: ImportFault[] = [];
  if (id !== "" && entry === null) {
    const detail = `There is no entry ${quoted(id)}: take the id from an export, or leave it empty for something new`;
    ofId.push(importFault("error", "unknown-entry", detail, place, { id }));
  }
  if (first !== undefined) {
    const detail = `The same id stands on line ${first} already: put what changes in one row`;
    ofId.push(importFault("error", "same-twice", detail, place, { line: first }));
  }
  const name = said.name ?? entry?.name ?? textAt(row, "name");
  return {
    file: row.file,
    line: row.line,
    name: name === "" ? null : legible(name).slice(0, 120),
    source: null,
    entry,
    last: undefined,
    said,
    faults: [...row.faults, ...ofId, ...faults, ...ofVersion(row, entry, said)],
    columnOf: (field) => row.cells.find(({ column }) => column.field === field)?.at ?? null,
  };
}

/** Every cell that says something else than the entry. One that stands as it was written says nothing. */
function read(
  row: CsvRow,
  entry: EntryRow | null,
): { said: SomeContent; faults: readonly ImportFault[] } {
  const now = entry && contentOf(entry);
  const said: Record<string, unknown> = {};
  const faults: ImportFault[] = [];
  for (const cell of row.cells) {
    const { field } = cell.column;
    if (field === "id" || field === "version" || (now && stands(cell, now[field]))) continue;
    const given = valueIn(cell.column, cell.text);
    if ("value" in given) said[field] = given.value;
    else faults.push(importFault("error", "not-usable", given.wrong, placeIn(row, field)));
  }
  if (entry === null) faults.push(...lacking(row, said, faults));
  return { said: said as SomeContent, faults };
}

const stands = ({ column, text }: Cell, value: EntryContent[keyof EntryContent]): boolean =>
  text === cellOf(column, value).replace(/\r\n?/g, "\n");

/** Something new has a name and a kind; a column that is not there cannot be empty. */
const lacking = (row: CsvRow, said: SomeContent, faults: readonly ImportFault[]): ImportFault[] =>
  (["name", "kind"] as const)
    .filter((field) => said[field] === undefined && !faults.some((one) => one.field === field))
    .map((field) =>
      importFault(
        "error",
        "required",
        "is needed for something new: add the column and fill it in",
        placeIn(row, field),
      ),
    );

function ofVersion(row: CsvRow, entry: EntryRow | null, said: SomeContent): ImportFault[] {
  const cell = row.cells.find(({ column }) => column.field === "version");
  if (!cell || entry === null) return [];
  const given = valueIn(cell.column, cell.text);
  const place = placeIn(row, "version");
  if ("wrong" in given) return [importFault("error", "not-usable", given.wrong, place)];
  const stale = given.value !== null && given.value !== entry.version;
  if (!stale || Object.keys(said).length === 0) return [];
  const detail = `The entry changed since this was exported (version ${String(given.value)}, now ${entry.version}): export it again, and put in what you had`;
  return [importFault("error", "entry-changed", detail, place, { now: entry.version })];
}

const placeIn = (row: CsvRow, field: string) => ({
  field,
  line: row.line,
  column: row.cells.find(({ column }) => column.field === field)?.at ?? null,
});
