import type { Column } from "../compile/columns.ts";
import type { RawTables } from "../compile/row-problems.ts";
import { columnsOf, TABLE_NAMES } from "../compile/tables.ts";
import type { CountryFacts } from "./invent-country.ts";

function cellText(column: Column, value: unknown): string {
  switch (typeof value) {
    case "boolean":
      // A column that says "yes" or nothing never says "no".
      return value ? "yes" : column.kind === "yes-no" ? "no" : "";
    case "number":
    case "string":
      return String(value);
    default:
      return Array.isArray(value) ? value.join(column.separator ?? ";") : "";
  }
}

/** The tables as they would stand in files, so that the checks on the real files hold here too. */
export function asText(facts: CountryFacts): RawTables {
  const tables = TABLE_NAMES.map((name) => {
    const columns = Object.entries(columnsOf(name));
    const rows: readonly Readonly<Record<string, unknown>>[] = facts[name];
    const texts = rows.map((row) =>
      Object.fromEntries(columns.map(([title, column]) => [title, cellText(column, row[title])])),
    );
    return [name, texts];
  });
  return Object.fromEntries(tables) as RawTables;
}
