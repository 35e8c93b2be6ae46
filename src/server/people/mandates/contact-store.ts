import type { Db } from "#platform/context";

export interface StoredContact {
  readonly organisation: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string | null;
  readonly set_at: Date;
  readonly set_by: number;
  readonly set_for: string | null;
}

type Tables = { "people.contact": StoredContact };
const on = (db: Db) => db.withTables<Tables>();

export const findContact = (db: Db, organisation: string): Promise<StoredContact | undefined> =>
  on(db)
    .selectFrom("people.contact")
    .selectAll()
    .where("organisation", "=", organisation)
    .executeTakeFirst();

export const findContacts = (db: Db, organisations: readonly string[]): Promise<StoredContact[]> =>
  organisations.length === 0
    ? Promise.resolve([])
    : on(db)
        .selectFrom("people.contact")
        .selectAll()
        .where("organisation", "in", organisations)
        .execute();

export async function keepContact(db: Db, contact: StoredContact): Promise<void> {
  const { organisation: _, ...change } = contact;
  await on(db)
    .insertInto("people.contact")
    .values(contact)
    .onConflict((conflict) => conflict.column("organisation").doUpdateSet(change))
    .execute();
}
