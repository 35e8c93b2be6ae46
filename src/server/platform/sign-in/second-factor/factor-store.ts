import type { Db } from "../../context.ts";
import type { Wrongs } from "./throttle.ts";

export interface StoredFactor extends Wrongs {
  readonly person: number;
  readonly secret: Buffer;
  readonly started_at: Date;
  readonly confirmed_at: Date | null;
  readonly last_step: number | null;
}

type Tables = {
  "platform.second_factor": StoredFactor;
  "platform.recovery_code": {
    code_hash: Buffer;
    person: number;
    made_at: Date;
    used_at: Date | null;
  };
};
const on = (db: Db) => db.withTables<Tables>();
const factors = (db: Db) => on(db).selectFrom("platform.second_factor").selectAll();

export const factorOf = (db: Db, person: number): Promise<StoredFactor | undefined> =>
  factors(db).where("person", "=", person).executeTakeFirst();

/** Locked until the transaction lands: of guesses at the same time each counts, and a code is right once. */
export const lockFactor = (db: Db, person: number): Promise<StoredFactor | undefined> =>
  factors(db).where("person", "=", person).forUpdate().executeTakeFirst();

export async function hasSecondFactor(db: Db, person: number): Promise<boolean> {
  const factor = await on(db)
    .selectFrom("platform.second_factor")
    .select("person")
    .where("person", "=", person)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
  return factor !== undefined;
}

/** Puts a secret that does not count yet, in place of an earlier one that did not. Returns false when one counts. */
export async function putStarted(
  db: Db,
  started: Pick<StoredFactor, "person" | "secret" | "started_at">,
): Promise<boolean> {
  const { secret, started_at } = started;
  const put = await on(db)
    .insertInto("platform.second_factor")
    .values({ ...started, wrong_count: 0, locks: 0 } as StoredFactor)
    .onConflict((conflict) =>
      conflict
        .column("person")
        .doUpdateSet({ secret, started_at })
        .where("platform.second_factor.confirmed_at", "is", null),
    )
    .executeTakeFirst();
  return put.numInsertedOrUpdatedRows === 1n;
}

export async function changeFactor(
  db: Db,
  person: number,
  change: Partial<StoredFactor>,
): Promise<void> {
  await on(db)
    .updateTable("platform.second_factor")
    .set(change)
    .where("person", "=", person)
    .execute();
}

/** Returns whether there was one that counted. */
export async function removeFactor(db: Db, person: number): Promise<boolean> {
  const removed = await on(db)
    .deleteFrom("platform.second_factor")
    .where("person", "=", person)
    .returning("confirmed_at")
    .executeTakeFirst();
  await on(db).deleteFrom("platform.recovery_code").where("person", "=", person).execute();
  return removed !== undefined && removed.confirmed_at !== null;
}

/** These codes in place of all earlier ones. */
export async function putRecoveryCodes(
  db: Db,
  person: number,
  hashes: readonly Buffer[],
  now: Date,
): Promise<void> {
  await on(db).deleteFrom("platform.recovery_code").where("person", "=", person).execute();
  await on(db)
    .insertInto("platform.recovery_code")
    .values(hashes.map((code_hash) => ({ code_hash, person, made_at: now, used_at: null })))
    .execute();
}

/** Returns whether it was a code of this person that was not used before; now it is. */
export async function spendRecoveryCode(
  db: Db,
  person: number,
  hash: Buffer,
  now: Date,
): Promise<boolean> {
  const used = await on(db)
    .updateTable("platform.recovery_code")
    .set({ used_at: now })
    .where("code_hash", "=", hash)
    .where("person", "=", person)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

export async function countUnusedCodes(db: Db, person: number): Promise<number> {
  const { count } = await on(db)
    .selectFrom("platform.recovery_code")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("person", "=", person)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}
