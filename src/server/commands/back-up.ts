import { resolve } from "node:path";
import { backUp } from "#platform/backup";
import { readConfig } from "#platform/config";
import { askServer } from "#platform/control";
import { onDatabase } from "./on-database.ts";

/** Writes a backup. When the platform runs on PGlite, it is the one that writes. */
export async function backUpCommand(
  file: string,
  practice: boolean,
  say: (line: string) => void,
): Promise<void> {
  const config = readConfig(process.env, practice);
  const place = resolve(file);
  const asked =
    config.databaseUrl === null ? await askServer(config.dataDir, "backup", place) : null;
  const rows = asked?.done ?? (await onDatabase(config, ({ db }) => backUp(db, place, new Date())));
  say(`${rows} rows written to ${place}`);
}
