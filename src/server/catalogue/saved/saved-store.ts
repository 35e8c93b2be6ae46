import { sql } from "kysely";
import type { Db } from "#platform/context";

/** A row of `catalogue.saved_search`. */
export interface SavedRow {
  readonly id: string;
  readonly person: number;
  readonly name: string;
  /** The filters, as they stand in the address of the page. */
  readonly query: string;
  readonly language: "nl" | "en";
  readonly mail: boolean;
  readonly created_at: Date;
  /** What appeared before this moment was told. */
  readonly told_until: Date;
}

type Tables = { "catalogue.saved_search": SavedRow };
const on = (db: Db) => db.withTables<Tables>();

export const savedOf = (db: Db, person: number): Promise<SavedRow[]> =>
  on(db)
    .selectFrom("catalogue.saved_search")
    .selectAll()
    .where("person", "=", person)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();

export const findSaved = (db: Db, id: string): Promise<SavedRow | undefined> =>
  on(db).selectFrom("catalogue.saved_search").selectAll().where("id", "=", id).executeTakeFirst();

export const savedWithMail = (db: Db): Promise<SavedRow[]> =>
  on(db)
    .selectFrom("catalogue.saved_search")
    .selectAll()
    .where("mail", "=", true)
    .orderBy("id")
    .execute();

/**
 * Keeps a search. The same of the same person again gets its new name; where mail is switched on for it, what appeared
 * when it was off stays untold. Returns its id.
 */
export async function putSaved(db: Db, row: SavedRow): Promise<string> {
  const { id } = await on(db)
    .insertInto("catalogue.saved_search")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["person", "query"]).doUpdateSet({
        name: row.name,
        mail: row.mail,
        language: row.language,
        told_until: sql`case when excluded.mail and not catalogue.saved_search.mail
          then excluded.told_until else catalogue.saved_search.told_until end`,
      }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Returns whether there was one. */
export async function removeSaved(db: Db, id: string, person: number): Promise<boolean> {
  const { numDeletedRows } = await on(db)
    .deleteFrom("catalogue.saved_search")
    .where("id", "=", id)
    .where("person", "=", person)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function markTold(db: Db, id: string, until: Date): Promise<void> {
  await on(db)
    .updateTable("catalogue.saved_search")
    .set({ told_until: until })
    .where("id", "=", id)
    .execute();
}

export async function forgetSaved(db: Db, person: number): Promise<void> {
  await on(db).deleteFrom("catalogue.saved_search").where("person", "=", person).execute();
}
