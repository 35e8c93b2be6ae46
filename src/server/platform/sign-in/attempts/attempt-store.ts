import type { Db } from "../../context.ts";

export interface Attempt {
  readonly state_hash: Buffer;
  readonly browser_hash: Buffer;
  readonly provider: string;
  readonly return_path: string;
  readonly expires_at: Date;
}

type Tables = { "platform.sign_in_attempt": Attempt };
const on = (db: Db) => db.withTables<Tables>();

export async function putAttempt(db: Db, attempt: Attempt): Promise<void> {
  await on(db).insertInto("platform.sign_in_attempt").values(attempt).execute();
}

/** Takes an attempt away and returns it: of two who come with the same state, one finds it. */
export const takeAttempt = (db: Db, stateHash: Buffer): Promise<Attempt | undefined> =>
  on(db)
    .deleteFrom("platform.sign_in_attempt")
    .where("state_hash", "=", stateHash)
    .returningAll()
    .executeTakeFirst();

export async function removeAllAttempts(db: Db): Promise<void> {
  await on(db).deleteFrom("platform.sign_in_attempt").execute();
}

export async function removeAttemptsBefore(db: Db, moment: Date): Promise<void> {
  await on(db).deleteFrom("platform.sign_in_attempt").where("expires_at", "<", moment).execute();
}
