import type { Db } from "#platform/context";

export interface StoredKey {
  readonly id: string;
  readonly organisation: string;
  readonly name: string | null;
  readonly beginning: string;
  readonly key_hash: Buffer;
  readonly made_by: number;
  readonly made_at: Date;
  readonly last_used_on: string | null;
  readonly withdrawn_by: number | null;
  readonly withdrawn_at: Date | null;
}

type Tables = { "people.api_key": StoredKey };
const on = (db: Db) => db.withTables<Tables>();

/** Keys of an organisation, the newest first. */
export const keysOf = (db: Db, organisation: string): Promise<StoredKey[]> =>
  on(db)
    .selectFrom("people.api_key")
    .selectAll()
    .where("organisation", "=", organisation)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .execute();

/** Keys that a person made. */
export const keysMadeBy = (db: Db, person: number): Promise<StoredKey[]> =>
  on(db)
    .selectFrom("people.api_key")
    .selectAll()
    .where("made_by", "=", person)
    .orderBy("made_at")
    .execute();

/** The key with this digest, when it was not withdrawn. */
export const standingKey = (db: Db, hash: Buffer): Promise<StoredKey | undefined> =>
  on(db)
    .selectFrom("people.api_key")
    .selectAll()
    .where("key_hash", "=", hash)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();

/** Keeps a key. False when one of the same name counts at this organisation already. */
export async function putKey(db: Db, key: StoredKey): Promise<boolean> {
  const put = await on(db)
    .insertInto("people.api_key")
    .values(key)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return put.numInsertedOrUpdatedRows === 1n;
}

/** Notes the day on which it was used last, once a day. */
export async function noteUsed(
  db: Db,
  { id, last_used_on }: StoredKey,
  today: string,
): Promise<void> {
  if (last_used_on !== null && last_used_on >= today) return;
  await on(db)
    .updateTable("people.api_key")
    .set({ last_used_on: today })
    // Whoever finds another request noting it goes on at once.
    .where("id", "=", (query) =>
      query
        .selectFrom("people.api_key")
        .select("id")
        .where("id", "=", id)
        .where((where) =>
          where.or([where("last_used_on", "is", null), where("last_used_on", "<", today)]),
        )
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}

/** False when this organisation has no such key that counts. */
export async function markWithdrawn(
  db: Db,
  { id, organisation }: { id: string; organisation: string },
  { by, at }: { by: number; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await on(db)
    .updateTable("people.api_key")
    .set({ withdrawn_by: by, withdrawn_at: at })
    .where("id", "=", id)
    .where("organisation", "=", organisation)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function withdrawAllKeys(db: Db, at: Date): Promise<void> {
  await on(db)
    .updateTable("people.api_key")
    .set({ withdrawn_at: at })
    .where("withdrawn_at", "is", null)
    .execute();
}

/** The key goes on to count: it is of the organisation. */
export async function forgetKeyNames(db: Db, person: number): Promise<void> {
  await on(db)
    .updateTable("people.api_key")
    .set({ name: null })
    .where("made_by", "=", person)
    .execute();
}
