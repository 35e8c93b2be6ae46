import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { RawTables } from "./row-problems.ts";
import { columnsOf, fileOf, MANIFEST_FILE, TABLE_NAMES, TABLES, type TableName } from "./tables.ts";

type Cells = Readonly<Record<string, string>>;

/** Code point order: the same on every machine, whatever its language settings. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Puts rows in the order of their key; sorting a table twice changes nothing. */
export function sortRows<R extends Cells>(name: TableName, rows: readonly R[]): readonly R[] {
  const columns = columnsOf(name);
  return rows.toSorted((a, b) => {
    for (const title of TABLES[name].key) {
      const [left, right] = [a[title] ?? "", b[title] ?? ""];
      const numeric = columns[title]?.kind === "integer";
      const order = numeric ? Number(left) - Number(right) : compareText(left, right);
      if (order !== 0) {
        return order;
      }
    }
    return 0;
  });
}

export function sha256(bytes: string | Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The manifest goes last and the old one goes first: a folder left half written has none. */
export function writeTables(dir: string, tables: RawTables): void {
  mkdirSync(dir, { recursive: true });
  rmSync(join(dir, MANIFEST_FILE), { force: true });
  const lines = TABLE_NAMES.map((name) => {
    const rows: readonly Cells[] = tables[name];
    const fields = Object.keys(columnsOf(name));
    const table = Papa.unparse({ fields, data: [...rows] }, { newline: "\n" });
    // Of a table without rows papaparse ends the header itself.
    const text = `${table.trimEnd()}\n`;
    writeFileSync(join(dir, fileOf(name)), text);
    return { file: fileOf(name), rows: String(rows.length), sha256: sha256(text) };
  }).toSorted((a, b) => compareText(a.file, b.file));
  writeFileSync(join(dir, MANIFEST_FILE), `${Papa.unparse(lines, { newline: "\n" })}\n`);
}
