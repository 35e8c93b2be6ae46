import { sql } from "kysely";
import type { Right } from "#contract/access";
import type { Db } from "#platform/context";

export interface StoredRight {
  readonly id: string;
  readonly person: number;
  readonly organisation: string | null;
  readonly held: Right;
  readonly since: Date;
  readonly confirmed_until: string;
  readonly granted_by: number | null;
  readonly ended_at: Date | null;
  readonly ended_by: number | null;
}

type Tables = { "people.held_right": StoredRight };
const on = (db: Db) => db.withTables<Tables>();
const standing = (db: Db) =>
  on(db).selectFrom("people.held_right").selectAll().where("ended_at", "is", null);

/** What a person holds, lapsed rights too. */
export const rightsOfPerson = (db: Db, person: number): Promise<StoredRight[]> =>
  standing(db).where("person", "=", person).orderBy("since").execute();

export async function personsWithRights(db: Db): Promise<number[]> {
  const rows = await on(db)
    .selectFrom("people.held_right")
    .select("person")
    .distinct()
    .where("ended_at", "is", null)
    .orderBy("person")
    .execute();
  return rows.map(({ person }) => person);
}

/** What was ever held by a person. */
export const rightHistory = (db: Db, person: number): Promise<StoredRight[]> =>
  on(db)
    .selectFrom("people.held_right")
    .selectAll()
    .where("person", "=", person)
    .orderBy("since")
    .execute();

/** Who holds what at an organisation, or in the whole network. */
export const rightsAt = (db: Db, organisation: string | null): Promise<StoredRight[]> =>
  organisation === null
    ? standing(db).where("organisation", "is", null).orderBy("since").execute()
    : standing(db).where("organisation", "=", organisation).orderBy("since").execute();

/** Who administers these organisations. */
export const administratorsAt = (
  db: Db,
  organisations: readonly string[],
): Promise<StoredRight[]> =>
  organisations.length === 0
    ? Promise.resolve([])
    : standing(db)
        .where("held", "=", "administrator")
        .where("organisation", "in", organisations)
        .execute();

/**
 * The rights at an organisation. Until the transaction lands nobody else changes rights there, nor gives new ones: of
 * rows that are still to come there is nothing to lock, so the place itself is.
 */
export async function lockRightsAt(db: Db, organisation: string | null): Promise<StoredRight[]> {
  await sql`select pg_advisory_xact_lock(hashtext(${`people.held_right ${organisation ?? "network"}`}))`.execute(
    db,
  );
  return standing(db)
    .where("organisation", organisation === null ? "is" : "=", organisation)
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** Rights that end before a day unless somebody confirms them: at these organisations, or in the whole network. */
export function rightsEndingBefore(
  db: Db,
  organisations: readonly string[] | "national",
  day: string,
): Promise<StoredRight[]> {
  const ending = standing(db).where("confirmed_until", "<", day);
  if (organisations === "national") return ending.where("organisation", "is", null).execute();
  if (organisations.length === 0) return Promise.resolve([]);
  return ending.where("organisation", "in", organisations).execute();
}

/** Organisations that had an administrator and have none now whose right counts on this day. */
export async function withoutAdministrator(db: Db, today: string): Promise<string[]> {
  const rows = await on(db)
    .selectFrom("people.held_right as was")
    .select("was.organisation")
    .distinct()
    .where("was.held", "=", "administrator")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("people.held_right as now")
            .select("now.id")
            .whereRef("now.organisation", "=", "was.organisation")
            .where("now.held", "=", "administrator")
            .where("now.ended_at", "is", null)
            .where("now.confirmed_until", ">=", today),
        ),
      ),
    )
    .orderBy("was.organisation")
    .execute();
  return rows.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]));
}

export async function putRights(db: Db, rights: readonly StoredRight[]): Promise<void> {
  if (rights.length === 0) return;
  await on(db)
    .insertInto("people.held_right")
    .values([...rights])
    .execute();
}

export async function endRights(
  db: Db,
  ids: readonly string[],
  { by, at }: { by: number | null; at: Date },
): Promise<void> {
  if (ids.length === 0) return;
  await on(db)
    .updateTable("people.held_right")
    .set({ ended_at: at, ended_by: by })
    .where("id", "in", ids)
    .execute();
}

export async function confirmUntil(db: Db, ids: readonly string[], day: string): Promise<void> {
  if (ids.length === 0) return;
  await on(db)
    .updateTable("people.held_right")
    .set({ confirmed_until: day })
    .where("id", "in", ids)
    .execute();
}
