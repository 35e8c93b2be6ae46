import Papa from "papaparse";
import { columnCalled } from "./columns.ts";

/** Which sign stands between cells: what the spreadsheets of this country write, and of others. */
export type Delimiter = ";" | "," | "\t";
const delimiters: readonly Delimiter[] = [";", ",", "\t"];

/** A row that comes before the columns: the mark of the practice country, what Excel asks for, or nothing. */
export const isBeforeHeader = (cells: readonly string[]): boolean =>
  /^(?:#|sep=)/i.test(cells[0] ?? "") || cells.every((cell) => cell.trim() === "");

/** More lines than may stand before the columns. */
const mostBefore = 10;

/** The sign between cells by which the first line names columns that we know; null when none does. */
export function columnsIn(text: string): Delimiter | null {
  const start = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const known = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start.replaceAll("\r", "\n"), {
      delimiter,
      newline: "\n",
      preview: mostBefore,
    });
    const header = data.find((cells) => !isBeforeHeader(cells)) ?? [];
    return { delimiter, count: header.filter((word) => columnCalled(word)).length };
  });
  const best = known.reduce((a, b) => (b.count > a.count ? b : a));
  // One word alone, such as "name", is a text as well as a table.
  return best.count >= 2 ? best.delimiter : null;
}
