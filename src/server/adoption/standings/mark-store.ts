import { sql } from "kysely";
import type { Db } from "#platform/context";

/** The mark of every organisation that ever said something: another one as soon as it says something else. */
export async function marksOf(db: Db): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ marks: Record<string, string> | null }>`
    select json_object_agg(organisation, mark) as marks from adoption.mark`.execute(db);
  return new Map(Object.entries(rows[0]?.marks ?? {}));
}
