import type { Db } from "../context.ts";

type Tables = { "platform.mail_unsubscribe": { token_hash: Buffer; person: number } };
const on = (db: Db) => db.withTables<Tables>();

/** Keeps whose link this is; a second time nothing happens. */
export async function putUnsubscribeLink(
  db: Db,
  link: { readonly token_hash: Buffer; readonly person: number },
): Promise<void> {
  await on(db)
    .insertInto("platform.mail_unsubscribe")
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function personOfLink(db: Db, tokenHash: Buffer): Promise<number | null> {
  const found = await on(db)
    .selectFrom("platform.mail_unsubscribe")
    .select("person")
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return found?.person ?? null;
}

export async function forgetLinksOf(db: Db, person: number): Promise<void> {
  await on(db).deleteFrom("platform.mail_unsubscribe").where("person", "=", person).execute();
}
