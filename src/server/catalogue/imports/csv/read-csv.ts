import Papa from "papaparse";
import { type ImportFault, mostImportRows } from "#contract/collecting";
import { Invalid } from "#platform/refusal";
import { importFault, quoted } from "../import-fault.ts";
import { type Column, columnCalled, isDecided } from "./columns.ts";
import { columnsIn, isBeforeHeader } from "./header.ts";
import { plainCell } from "./safe-cell.ts";
import { textOf } from "./text-of.ts";

/** A cell: what stands there, in the how manieth column. */
export interface Cell {
  readonly column: Column;
  readonly at: number;
  readonly text: string;
}

export interface CsvRow {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Of the row as a row: too many cells, or a quotation mark that is not closed. */
  readonly faults: readonly ImportFault[];
}

export interface ReadCsv {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly ImportFault[];
}

/**
 * Reads a table with a first line that names its columns, after RFC 4180 and with the semicolons of Dutch spreadsheets.
 * Throws `catalogue/not-utf8`, `catalogue/unknown-file`, `catalogue/column-twice` and `catalogue/import-too-many`.
 */
export function readCsv(file: string, bytes: Uint8Array): ReadCsv {
  const text = textOf(bytes);
  const delimiter = columnsIn(text) ?? ",";
  const found: Found = { header: null, rows: [], faults: [] };
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      take(found, { file, line, cells: data, unclosed: errors.length > 0 });
      line += linesIn(text, start, meta.cursor);
      start = meta.cursor;
      if (found.rows.length > mostImportRows) parser.abort();
    },
  });
  if (found.rows.length > mostImportRows) {
    throw new Invalid(
      "catalogue/import-too-many",
      `The table has more than ${mostImportRows.toLocaleString("en")} rows. Divide it, and send the parts one by one.`,
      [{ where: "body.file", detail: "too many rows" }],
    );
  }
  return { rows: found.rows, faults: found.faults };
}

interface Found {
  header: readonly (Column | null)[] | null;
  readonly rows: CsvRow[];
  readonly faults: ImportFault[];
}

interface Line {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
  readonly unclosed: boolean;
}

function take(found: Found, { file, line, cells, unclosed }: Line): void {
  if (found.header === null) {
    if (isBeforeHeader(cells)) return;
    found.header = headerOf(cells, line, found.faults);
    return;
  }
  if (cells.every((cell) => cell.trim() === "")) return;
  const { header } = found;
  const known = header.flatMap((column, at) =>
    column === null ? [] : [{ column, at: at + 1, text: plainCell(cells[at] ?? "") }],
  );
  found.rows.push({
    file,
    line,
    cells: known,
    faults: faultsOfLine(header, line, cells, unclosed),
  });
}

function headerOf(
  words: readonly string[],
  line: number,
  faults: ImportFault[],
): (Column | null)[] {
  const header = words.map((word) => columnCalled(word) ?? null);
  for (const [at, word] of words.entries()) {
    const column = header[at];
    const place = { field: word, line, column: at + 1 };
    if (column && header.indexOf(column) < at) throw twice(word, line, at + 1);
    if (column || word.trim() === "") continue;
    faults.push(
      isDecided(word)
        ? importFault(
            "warning",
            "decided-column",
            "is decided by a body, and never read in from a file: this column is passed over",
            place,
          )
        : importFault(
            "warning",
            "unknown-column",
            `${quoted(word)} is no column that is known here, and is passed over: look at the words above an export`,
            place,
            { name: word },
          ),
    );
  }
  return header;
}

function faultsOfLine(
  header: readonly unknown[],
  line: number,
  cells: readonly string[],
  unclosed: boolean,
): ImportFault[] {
  const extra = cells.slice(header.length).findIndex((cell) => cell.trim() !== "");
  const surplus = importFault(
    "error",
    "too-many-cells",
    `has more cells than the ${header.length} columns: put a text that holds the sign between cells in quotation marks`,
    { line, column: header.length + extra + 1 },
    { columns: header.length },
  );
  const open = importFault(
    "error",
    "open-quote",
    "holds a quotation mark that is not closed, or that stands in the middle of a cell: write it twice",
    { line },
  );
  return [...(extra >= 0 ? [surplus] : []), ...(unclosed ? [open] : [])];
}

const twice = (word: string, line: number, column: number): Invalid =>
  new Invalid(
    "catalogue/column-twice",
    `Two columns hold the same field: ${quoted(word)}, on line ${line} in column ${column}, stands there already. Remove one.`,
    [{ where: "body.file", detail: `line ${line}, column ${column}: remove one of the two` }],
  );

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    lines += 1;
  }
  return lines;
}
