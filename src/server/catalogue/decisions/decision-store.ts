import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { DecisionRow } from "./decision.ts";

type Tables = { "catalogue.decision": DecisionRow };
const on = (db: Db) => db.withTables<Tables>();

/** The decisions on these entries, whole or part, the newest record first. */
export const decisionsOn = async (db: Db, entries: readonly string[]): Promise<DecisionRow[]> =>
  entries.length === 0
    ? []
    : on(db)
        .selectFrom("catalogue.decision")
        .selectAll()
        .where("entry", "in", entries)
        .orderBy("recorded_at", "desc")
        .orderBy("id", "desc")
        .execute();

export const decisionsOfFacts = (db: Db): Promise<DecisionRow[]> =>
  on(db).selectFrom("catalogue.decision").selectAll().where("origin", "=", "facts").execute();

/** Only `record-decision.ts` writes here. The table lets nobody in who does not open it for their own transaction. */
export async function writeDecisions(
  db: Db,
  rows: readonly DecisionRow[],
  withdrawn: readonly string[] = [],
): Promise<void> {
  await sql`select set_config('catalogue.deciding', 'yes', true)`.execute(db);
  if (withdrawn.length > 0) {
    await on(db).deleteFrom("catalogue.decision").where("id", "in", withdrawn).execute();
  }
  await sql`insert into catalogue.decision
    select * from json_populate_recordset(null::catalogue.decision, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
  await sql`select set_config('catalogue.deciding', '', true)`.execute(db);
}
