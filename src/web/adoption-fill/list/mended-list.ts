import type { UseListMatches } from "#contract/adoption";
import type { Checked } from "./list-outcome.ts";

type Row = UseListMatches["rows"][number];

/** The lines of a list as they were written, by what was found of them. */
interface Parts {
  /** What stands above the first name: the names of columns. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly row: Row; readonly lines: readonly string[] }[];
  /** Beyond what is read at once. */
  readonly unread: readonly string[];
}

/** The same list, with the lines first that could not be taken over. */
export function faultyFirst(checked: Checked): string {
  const { head, rows, unread } = partsOf(checked);
  const [faulty, sound] = [rows.filter(isFaulty), rows.filter((one) => !isFaulty(one))];
  return [head, ...linesOf(faulty), ...linesOf(sound), unread].flat().join("\n");
}

/** What is left when the others were taken over; empty when nothing is. What stood twice is there already. */
export function stillToTake(checked: Checked): string {
  const { head, rows, unread } = partsOf(checked);
  const left = rows.filter((one) => isFaulty(one) && one.row.fault?.code !== "same-line");
  if (left.length === 0 && unread.length === 0) return "";
  return [head, ...linesOf(left), unread].flat().join("\n");
}

const isFaulty = ({ row }: Parts["rows"][number]): boolean => row.fault !== null;
const linesOf = (rows: Parts["rows"]) => rows.map(({ lines }) => lines);

/** A cell may go on over several lines: what stands until the next row belongs to this one. */
function partsOf({ list, matches }: Checked): Parts {
  const lines = list.replace(/\r\n?/g, "\n").split("\n");
  const rows = matches.rows.toSorted((one, other) => one.line - other.line);
  const starts = rows.map(({ line }) => line - 1);
  const end = matches.unread > 0 ? (starts.at(-1) ?? 0) + 1 : lines.length;
  return {
    head: lines.slice(0, starts[0]),
    rows: rows.map((row, n) => ({ row, lines: lines.slice(starts[n], starts[n + 1] ?? end) })),
    unread: lines.slice(end),
  };
}
