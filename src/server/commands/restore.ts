import { resolve } from "node:path";
import { readConfig } from "#platform/config";
import { restore } from "#platform/restore";
import { onDatabase } from "./on-database.ts";

/** Fills an empty database from a backup: whole, or not at all. */
export async function restoreCommand(
  file: string,
  practice: boolean,
  say: (line: string) => void,
): Promise<void> {
  const place = resolve(file);
  const rows = await onDatabase(readConfig(process.env, practice), ({ db }) => restore(db, place));
  say(`${rows} rows restored from ${place}`);
}
