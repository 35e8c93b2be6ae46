import { sql } from "kysely";
import type { Db } from "#platform/context";

/** A row of `adoption.asked`: what somebody said not to know. */
export interface AskedRow {
  readonly organisation: string;
  readonly entry: string;
  readonly at: Date;
  readonly person: number | null;
}

type Tables = { "adoption.asked": AskedRow };
const on = (db: Db) => db.withTables<Tables>();

/** The entries of which somebody of the organisation said not to know whether it uses them. */
export const askedOf = (db: Db, organisation: string): Promise<{ entry: string }[]> =>
  on(db)
    .selectFrom("adoption.asked")
    .select("entry")
    .where("organisation", "=", organisation)
    .execute();

/** Said again, it is the last time that counts. */
export async function putAsked(db: Db, rows: readonly AskedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await on(db)
    .insertInto("adoption.asked")
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(["organisation", "entry"]).doUpdateSet((row) => ({
        at: row.ref("excluded.at"),
        person: row.ref("excluded.person"),
      })),
    )
    .execute();
}

/** What was not known has been said since. */
export async function forgetAsked(
  db: Db,
  organisation: string,
  entries: readonly string[],
): Promise<void> {
  await on(db)
    .deleteFrom("adoption.asked")
    .where("organisation", "=", organisation)
    .where(sql<boolean>`entry = any(${[...entries]}::text[])`)
    .execute();
}
