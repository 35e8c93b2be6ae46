import { sql } from "kysely";
import type { Db } from "#platform/context";

/** Of which day each of these words speaks: use as of a day, an answer on the day on which it was given. */
export async function daysOfWords(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; day: string }>`
    select id, as_of as day from adoption.use where id = any(${[...ids]}::uuid[])
    union all
    select id, given_on from adoption.answer where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, day }) => [id, day]));
}
