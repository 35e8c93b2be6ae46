import { sql } from "kysely";
import type { KitStep } from "#contract/catalogue";
import type { Db } from "#platform/context";

/** A row of `catalogue.kit`: how one organisation went about it. */
export interface KitRow {
  readonly id: string;
  readonly entry: string;
  readonly organisation: string;
  readonly steps: readonly KitStep[];
  readonly changed_at: Date;
  readonly changed_by: number | null;
  readonly version: number;
}

type Tables = { "catalogue.kit": KitRow };
const on = (db: Db) => db.withTables<Tables>();

/** The kits of these entries, the last changed first. */
export const kitsOf = (db: Db, entries: readonly string[]): Promise<KitRow[]> =>
  on(db)
    .selectFrom("catalogue.kit")
    .selectAll()
    .where("entry", "in", entries)
    .orderBy("changed_at", "desc")
    .execute();

/** The kits of one organisation on these entries, held until the transaction lands. */
export const findKits = (
  db: Db,
  of: { readonly entries: readonly string[]; readonly organisation: string },
): Promise<KitRow[]> =>
  on(db)
    .selectFrom("catalogue.kit")
    .selectAll()
    .where("entry", "in", of.entries)
    .where("organisation", "=", of.organisation)
    .orderBy("entry")
    .forUpdate()
    .execute();

export async function putKitRow(db: Db, row: KitRow): Promise<void> {
  await sql`insert into catalogue.kit
    select * from json_populate_record(null::catalogue.kit, ${JSON.stringify(row)}::json)
    on conflict (id) do update set steps = excluded.steps, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, version = excluded.version`.execute(db);
}

export async function removeKit(db: Db, id: string): Promise<void> {
  await on(db).deleteFrom("catalogue.kit").where("id", "=", id).execute();
}
