/** A list in one cell: a semicolon between, and `\;` for one that is part of a word. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, (sign) => `\\${sign}`)).join("; ");

/** The words of such a cell, without blanks around them and without empty ones. */
export function splitList(cell: string): string[] {
  const parts = cell.match(/(?:\\[\\;]|[^;])+/g) ?? [];
  return parts.map((part) => part.replace(/\\([\\;])/g, "$1").trim()).filter((part) => part !== "");
}
