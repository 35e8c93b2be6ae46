import Papa from "papaparse";
import { Invalid } from "#platform/refusal";
import { columnCalled, type ListColumn } from "./list-words.ts";

/** More lines than an organisation has applications of which it knows the use by heart. */
export const mostLines = 500;

/** A line of a list as it was written, cell by cell. */
export interface ListLine {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ListColumn, string>>>;
  /** More cells than the list has columns, or a quotation mark that is not closed. */
  readonly broken: boolean;
}

export interface ReadList {
  readonly lines: readonly ListLine[];
  readonly unread: number;
}

/**
 * Reads a list: a name a line, or a table whose first line names its columns, with commas, semicolons or tabs between
 * cells. Throws `adoption/list-empty`, `adoption/list-without-header` and `adoption/list-without-names`.
 */
export function readUseList(list: string): ReadList {
  const text = list.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const table = tableIn(text);
  const lines = table ?? namesIn(text);
  if (lines.length === 0) {
    throw refused(
      "adoption/list-empty",
      "There is no name in this list. Put a name on each line, or a table with its columns named on the first line.",
    );
  }
  return { lines: lines.slice(0, mostLines), unread: Math.max(0, lines.length - mostLines) };
}

const refused = (code: string, sentence: string): Invalid =>
  new Invalid(code, sentence, [{ where: "body.list", detail: sentence }]);

const delimiters = [";", "\t", ","] as const;
type Delimiter = (typeof delimiters)[number];

/** What stands before the first name of anything: nothing, or what a spreadsheet or an export of ours puts there. */
const isBefore = (text: string): boolean => /^\s*(?:$|#|sep=)/i.test(text);

/** The lines of a table; null when the first line names no column that we know. */
function tableIn(text: string): ListLine[] | null {
  const delimiter = delimiterOf(text);
  if (delimiter === null) return null;
  let header: readonly (ListColumn | undefined)[] | null = null;
  const lines: ListLine[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      const at = line;
      line += text.slice(start, meta.cursor).split("\n").length - 1;
      start = meta.cursor;
      if (isBefore(data.join(""))) return;
      if (header === null) {
        header = data.map(columnCalled);
        return;
      }
      lines.push(lineOf(header, at, data, errors.length > 0));
    },
  });
  return lines;
}

function lineOf(
  header: readonly (ListColumn | undefined)[],
  line: number,
  data: readonly string[],
  unclosed: boolean,
): ListLine {
  const cells: Partial<Record<ListColumn, string>> = {};
  for (const [at, column] of header.entries()) {
    const cell = plain(data[at] ?? "");
    // Of two columns for the same the first that says something counts.
    if (column !== undefined && !cells[column]) cells[column] = cell;
  }
  const extra = data.slice(header.length).some((cell) => cell.trim() !== "");
  return { line, cells, broken: unclosed || extra };
}

/** The sign between cells by which the first line names columns. Throws when it names some, and none for the name. */
function delimiterOf(text: string): Delimiter | null {
  const first = text.split("\n").find((one) => !isBefore(one)) ?? "";
  const found = delimiters
    .map((delimiter) => {
      const { data } = Papa.parse<string[]>(first, { delimiter });
      const columns = (data[0] ?? []).map(columnCalled);
      return { delimiter, columns, known: columns.filter((column) => column !== undefined).length };
    })
    .toSorted((a, b) => b.known - a.known || b.columns.length - a.columns.length)[0];
  if (!found || found.known === 0) return null;
  if (found.columns.includes("name")) return found.delimiter;
  // One word, such as "Status", may be a name as well.
  if (found.known === 1 && found.columns.length === 1) return null;
  throw refused(
    "adoption/list-without-names",
    "The first line names columns, and none of them is for names. Call that column naam, applicatie or pakket.",
  );
}

/** A name a line, with or without a mark before it. */
function namesIn(text: string): ListLine[] {
  const lines = text
    .split("\n")
    .map((written, at) => ({ line: at + 1, written }))
    .filter(({ written }) => !isBefore(written));
  for (const sign of ["\t", ";"]) {
    const several = lines.filter(({ written }) => written.trim().includes(sign)).length;
    if (lines.length > 1 && several * 2 > lines.length) throw withoutHeader();
  }
  return lines.map(({ line, written }) => ({
    line,
    cells: { name: plain(written.trim().replace(/^(?:[-*•–]|\d{1,3}[.)])\s+/, "")) },
    broken: false,
  }));
}

const withoutHeader = (): Invalid =>
  refused(
    "adoption/list-without-header",
    "The lines hold several cells, and nothing says what they are. Put a first line above them that names the columns, such as naam;versie;status;ingangsdatum.",
  );

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, "");
