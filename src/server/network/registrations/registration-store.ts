import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { EarlierRegistration, RegisteredFacts, Registration } from "./registration.ts";

type Tables = {
  "network.registration": Registration;
  "network.registration_before": EarlierRegistration;
};
const on = (db: Db) => db.withTables<Tables>();

/**
 * Until the transaction lands nobody else registers, changes or ends one, nor are the facts replaced: so no code and
 * no number is given out twice.
 */
export async function holdRegistrations(db: Db): Promise<void> {
  await sql`lock table network.registration in share row exclusive mode`.execute(db);
}

export const registrations = (db: Db): Promise<Registration[]> =>
  on(db).selectFrom("network.registration").selectAll().execute();

export const findRegistration = (db: Db, id: string): Promise<Registration | undefined> =>
  on(db).selectFrom("network.registration").selectAll().where("id", "=", id).executeTakeFirst();

/** What stood in these registrations before, the newest first. */
export const earlierRegistrations = (
  db: Db,
  ids: readonly string[],
): Promise<EarlierRegistration[]> =>
  on(db)
    .selectFrom("network.registration_before")
    .selectAll()
    .where("id", "in", ids)
    .orderBy("until", "desc")
    .execute();

export async function lastNumber(db: Db): Promise<number | null> {
  const { rows } = await sql<{ last: number | null }>`
    select max(substr(id, 3)::bigint) as last from network.registration`.execute(db);
  return rows[0]?.last ?? null;
}

export async function putRegistration(db: Db, registration: Registration): Promise<void> {
  await on(db).insertInto("network.registration").values(registration).execute();
}

/** Puts other facts in the place of those of before, and keeps these. What stood for no moment is not kept. */
export async function replaceRegistration(
  db: Db,
  before: Registration,
  facts: RegisteredFacts,
  at: Date,
): Promise<void> {
  const { registered_at: _, ended_at: __, ...kept } = before;
  await on(db)
    .insertInto("network.registration_before")
    .values({ ...kept, until: at })
    .onConflict((conflict) => conflict.columns(["id", "until"]).doNothing())
    .execute();
  await on(db).updateTable("network.registration").set(facts).where("id", "=", before.id).execute();
}

/** The moment at which a day in the Netherlands is over. */
export async function endOfDay(db: Db, day: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select (${day}::date + 1)::timestamp at time zone 'Europe/Amsterdam' as at`.execute(db);
  const [found] = rows;
  if (!found) throw new Error("The database gave no moment");
  return found.at;
}

export async function markEnded(db: Db, id: string, at: Date): Promise<void> {
  await on(db)
    .updateTable("network.registration")
    .set({ ended_at: at })
    .where("id", "=", id)
    .execute();
}
