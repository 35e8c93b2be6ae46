import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Config, WrongSetting } from "#platform/config";
import { type Database, openDatabase } from "#platform/database";

/** Opens the database of these settings for one command, and closes it whatever happens. */
export async function onDatabase<T>(
  config: Config,
  use: (database: Database) => Promise<T>,
  { mayMake } = { mayMake: false },
): Promise<T> {
  if (!(mayMake || hasDatabase(config))) {
    throw new WrongSetting(
      `There is no Waaier in ${config.dataDir}. Set DATA_DIR to the folder it works in, or start it once.`,
    );
  }
  const database = await openDatabase(
    config.databaseUrl === null ? { directory: config.dataDir } : { url: config.databaseUrl },
  );
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

/** Whether there is a database to open, before opening one would make it. */
export const hasDatabase = ({ databaseUrl, dataDir }: Config): boolean =>
  databaseUrl !== null || existsSync(join(dataDir, "pglite"));
