import type { ImportFault } from "#contract/collecting";

/** Where something stands in what was read. */
export interface FaultPlace {
  readonly field?: string;
  readonly line?: number | null;
  readonly column?: number | null;
}

// A field or a sentence of a fault is read on a screen, and holds what somebody else wrote.
const [longestField, longestDetail] = [200, 500];

/** Something to tell of a row or a file. What was read stands in it without signs that cannot be seen or stored. */
export const importFault = (
  level: ImportFault["level"],
  code: string,
  detail: string,
  { field = "", line = null, column = null }: FaultPlace = {},
  params: ImportFault["params"] = {},
): ImportFault => ({
  level,
  code,
  field: legible(field).slice(0, longestField),
  line,
  column,
  detail: legible(detail).slice(0, longestDetail),
  params: legibleIn(params) as ImportFault["params"],
});

/** A text without signs that nobody sees, that turn it around, or that a database cannot keep. */
export const legible = (text: string): string =>
  text.replace(/[^\P{C}\n\r\t]|[\u2028\u2029]/gu, "\uFFFD");

/** A text of somebody else, short enough to stand in a sentence. */
export const quoted = (text: string): string =>
  `“${legible(text).slice(0, 60)}${text.length > 60 ? "…" : ""}”`;

function legibleIn(value: unknown): unknown {
  if (typeof value === "string") return legible(value);
  if (Array.isArray(value)) return value.map(legibleIn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [legible(key), legibleIn(inner)]),
  );
}

/** A fault as one line of text, with where it stands. */
export function toldFault({ level, field, line, column, detail }: ImportFault): string {
  const place = [
    ...(line === null ? [] : [`line ${line}`]),
    ...(column === null ? [] : [`column ${column}`]),
    ...(field === "" ? [] : [field]),
  ].join(", ");
  return `${level}${place === "" ? "" : ` (${place})`}: ${detail}`;
}
