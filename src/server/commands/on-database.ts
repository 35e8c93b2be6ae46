import type { Config } from "#platform/config";
import { type Database, openDatabase } from "#platform/database";

/** Opens the database of these settings for one command, and closes it whatever happens. */
export async function onDatabase<T>(
  config: Config,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(
    config.databaseUrl === null ? { directory: config.dataDir } : { url: config.databaseUrl },
  );
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}
