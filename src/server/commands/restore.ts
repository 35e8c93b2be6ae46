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
  const config = readConfig(process.env, practice);
  const rows = await onDatabase(config, ({ db }) => restore(db, place), { mayMake: true });
  say(`${rows} rows restored from ${place}`);
}
