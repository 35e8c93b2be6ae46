import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { UseRow } from "./use.ts";

type Tables = { "adoption.use": UseRow };
const on = (db: Db) => db.withTables<Tables>();

/** What the organisation says itself: typed here, or kept of it in a fact table, as the practice country does. */
const isOwn = sql<boolean>`(origin = 'own' or evidence is not distinct from 'own-statement')`;

/** Of two who write for one organisation the second waits, and sees what the first wrote. */
export async function holdOrganisation(db: Db, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`adoption ${organisation}`}, 0))`.execute(
    db,
  );
}

/** What an organisation says of its own use now, of these entries or of all. */
export const ownUsesNow = (
  db: Db,
  organisation: string,
  entries?: readonly string[],
): Promise<UseRow[]> =>
  on(db)
    .selectFrom("adoption.use")
    .selectAll()
    .where("organisation", "=", organisation)
    .where(isOwn)
    .where("ended_on", "is", null)
    .where("withdrawn_at", "is", null)
    .$if(entries !== undefined, (query) =>
      query.where(sql<boolean>`entry = any(${[...(entries ?? [])]}::text[])`),
    )
    .execute();

/** One word, also when it counts no more. */
export const findUse = (db: Db, id: string): Promise<UseRow | undefined> =>
  on(db).selectFrom("adoption.use").selectAll().where("id", "=", id).executeTakeFirst();

export async function putUses(db: Db, rows: readonly UseRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into adoption.use
    select * from json_populate_recordset(null::adoption.use, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

/** From this day a later word counts. */
export async function endUse(
  db: Db,
  id: string,
  { day, by }: { readonly day: string; readonly by: number | null },
): Promise<void> {
  await on(db)
    .updateTable("adoption.use")
    .set({ ended_on: day, ended_by: by })
    .where("id", "=", id)
    .execute();
}

/** It was a slip, or is said better: it counts on no day. */
export async function withdrawUseRow(
  db: Db,
  id: string,
  { at, by }: { readonly at: Date; readonly by: number | null },
): Promise<void> {
  await on(db)
    .updateTable("adoption.use")
    .set({ withdrawn_at: at, ended_by: by })
    .where("id", "=", id)
    .execute();
}

/** What an organisation hides: of these versions of an entry. */
export interface ToHide {
  readonly entry: string;
  readonly versions: readonly (string | null)[];
}

/**
 * Gone from everything that others can see, with what was said of it on days before. Of what merged into it every version
 * goes: what its own word covered would come out again.
 */
export async function hideUses(
  db: Db,
  { organisation, before }: { readonly organisation: string; readonly before: readonly string[] },
  of: readonly ToHide[],
): Promise<void> {
  if (of.length === 0) return;
  const said = of.flatMap(({ entry, versions }) => versions.map((version) => ({ entry, version })));
  await sql`update adoption.use u set hidden = true
    where not u.hidden and u.withdrawn_at is null and ${isOwn} and (
      u.organisation = any(${[...before]}::text[]) and u.entry = any(${of.map(({ entry }) => entry)}::text[])
      or u.organisation = ${organisation} and exists (
        select from json_to_recordset(${JSON.stringify(said)}::json) as said (entry text, version text)
        where said.entry = u.entry and said.version is not distinct from u.version))`.execute(db);
}

/** What a person said of the use of an organisation, or ended. */
export const usesOfPerson = (db: Db, person: number): Promise<UseRow[]> =>
  on(db)
    .selectFrom("adoption.use")
    .selectAll()
    .where(({ eb, or }) => or([eb("stated_by", "=", person), eb("ended_by", "=", person)]))
    .orderBy("stated_at")
    .orderBy("id")
    .execute();
