import type { Compared, Group } from "./rows.tsx";

/** A value of a CSV file: between quotes when it holds a sign that means something there. */
export function quoted(value: string): string {
  // A text that a spreadsheet would run as a formula is kept a text.
  const safe = /^[=@\t]/.test(value) ? `'${value}` : value;
  return /[",\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const told = ({ text, note }: Compared): string =>
  text === null ? "" : note ? `${text} (${note})` : text;

/** The table as an address that saves it as a file, so that no script is needed. */
export function csvOf(
  heads: readonly string[],
  groups: readonly Group[],
  warning: string | null,
): string {
  const rows = groups.flatMap((group) =>
    group.rows.map(({ label, a, b }) => [label, told(a), told(b)]),
  );
  const lines = [heads, ...rows, ...(warning === null ? [] : [[warning]])];
  const text = lines.map((line) => line.map(quoted).join(",")).join("\r\n");
  // The mark at the start tells Excel that the file is UTF-8.
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}\r\n`)}`;
}
