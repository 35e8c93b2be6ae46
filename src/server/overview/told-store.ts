import { sql } from "kysely";
import type { Db } from "#platform/context";

/** A task of which a person was told, and how many of the same waited then. */
export interface ToldTask {
  readonly person: number;
  readonly task: string;
  readonly count: number;
}

type Tables = { "overview.told_task": ToldTask };
const on = (db: Db) => db.withTables<Tables>();

export const toldTasks = (db: Db): Promise<ToldTask[]> =>
  on(db).selectFrom("overview.told_task").selectAll().execute();

/** Puts what was told to a person in the place of what stood there. */
export async function replaceTold(
  db: Db,
  person: number,
  told: readonly ToldTask[],
): Promise<void> {
  await forgetTold(db, person);
  await sql`insert into overview.told_task
    select * from json_populate_recordset(null::overview.told_task, ${JSON.stringify(told)}::json)`.execute(
    db,
  );
}

export async function forgetTold(db: Db, person: number): Promise<void> {
  await on(db).deleteFrom("overview.told_task").where("person", "=", person).execute();
}
