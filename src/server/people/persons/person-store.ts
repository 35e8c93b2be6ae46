import { sql } from "kysely";
import type { MailPreference } from "#contract/people";
import type { Db } from "#platform/context";

export interface Person {
  readonly number: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly language: "nl" | "en";
  readonly mail_preference: MailPreference;
  readonly made_at: Date;
  readonly erased_at: Date | null;
}

type Tables = {
  "people.person": Person;
  "people.identity": { issuer: string; subject: string; person: number; first_seen_at: Date };
};
const on = (db: Db) => db.withTables<Tables>();

export const findPerson = (db: Db, number: number): Promise<Person | undefined> =>
  on(db).selectFrom("people.person").selectAll().where("number", "=", number).executeTakeFirst();

/** The same, held until the transaction lands. */
export const lockPerson = (db: Db, number: number): Promise<Person | undefined> =>
  on(db)
    .selectFrom("people.person")
    .selectAll()
    .where("number", "=", number)
    .forUpdate()
    .executeTakeFirst();

export const findPersons = (db: Db, numbers: readonly number[]): Promise<Person[]> =>
  numbers.length === 0
    ? Promise.resolve([])
    : on(db).selectFrom("people.person").selectAll().where("number", "in", numbers).execute();

export const personOfIdentity = (
  db: Db,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<Person | undefined> =>
  on(db)
    .selectFrom("people.identity")
    .innerJoin("people.person", "people.person.number", "people.identity.person")
    .selectAll("people.person")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();

// Any number will do, as long as every Waaier takes the same one, and no other lock has it.
const numbersLock = 7_224_905;

/**
 * Puts a new person in the table, with the next number. One at a time: a sequence would begin again after a
 * restore, and a number must never be given twice.
 */
export async function putPerson(
  db: Db,
  person: Pick<Person, "name" | "email" | "language" | "made_at">,
  identity: { issuer: string; subject: string },
): Promise<number> {
  await sql`select pg_advisory_xact_lock(${numbersLock})`.execute(db);
  const last = await on(db)
    .selectFrom("people.person")
    .select(({ fn }) => fn.max("number").as("number"))
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await on(db)
    .insertInto("people.person")
    .values({ ...person, number, mail_preference: "at-once", erased_at: null })
    .execute();
  await on(db)
    .insertInto("people.identity")
    .values({
      issuer: identity.issuer,
      subject: identity.subject,
      person: number,
      first_seen_at: person.made_at,
    })
    .execute();
  return number;
}

export async function changePerson(
  db: Db,
  number: number,
  change: Partial<Pick<Person, "name" | "email" | "language" | "mail_preference">>,
): Promise<void> {
  await on(db).updateTable("people.person").set(change).where("number", "=", number).execute();
}

export const identitiesOf = (db: Db, person: number) =>
  on(db)
    .selectFrom("people.identity")
    .select(["issuer", "subject", "first_seen_at"])
    .where("person", "=", person)
    .orderBy("first_seen_at")
    .execute();

/** The name goes, the number stays; no identity leads to it any more. */
export async function forgetName(db: Db, number: number, now: Date): Promise<void> {
  await on(db).deleteFrom("people.identity").where("person", "=", number).execute();
  await on(db)
    .updateTable("people.person")
    .set({ name: null, email: null, mail_preference: "none", erased_at: now })
    .where("number", "=", number)
    .execute();
}
