import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

/** The rows of every table in a backup, as the backup writes them. */
export async function rowsInBackup(file: string): Promise<ReadonlyMap<string, string[]>> {
  const tables = new Map<string, string[]>();
  let rows: string[] = [];
  for (const line of gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split("\n")) {
    if (line.startsWith("[")) rows.push(line);
    else {
      const { table } = JSON.parse(line) as { table?: string };
      rows = [];
      if (table !== undefined) tables.set(table, rows);
    }
  }
  return tables;
}
