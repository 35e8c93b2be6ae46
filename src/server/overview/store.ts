import { sql } from "kysely";
import type { Db } from "#platform/context";

export interface StoredFeedback {
  readonly id: string;
  readonly page: string;
  readonly message: string;
  readonly source: string | null;
  readonly email: string | null;
  readonly received_at: Date;
  readonly handled_at: Date | null;
}

type Tables = { "overview.feedback": StoredFeedback };

export async function putFeedback(db: Db, feedback: StoredFeedback): Promise<void> {
  await db.withTables<Tables>().insertInto("overview.feedback").values(feedback).execute();
}

export const waitingFeedback = (db: Db): Promise<StoredFeedback[]> =>
  db
    .withTables<Tables>()
    .selectFrom("overview.feedback")
    .selectAll()
    .where("handled_at", "is", null)
    .orderBy("received_at")
    .execute();

export async function forgetAddressesBefore(db: Db, moment: Date): Promise<void> {
  await db
    .withTables<Tables>()
    .updateTable("overview.feedback")
    .set({ email: null })
    .where("email", "is not", null)
    .where("received_at", "<", moment)
    .execute();
}

/** Returns whether there was one. The id is compared as text, so that any text may be asked. */
export async function markHandled(db: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .withTables<Tables>()
    .updateTable("overview.feedback")
    .set({ handled_at: now })
    .where(sql<string>`id::text`, "=", id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Returns whether there was one. */
export async function removeFeedback(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .withTables<Tables>()
    .deleteFrom("overview.feedback")
    .where(sql<string>`id::text`, "=", id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export const feedbackFrom = (db: Db, email: string): Promise<StoredFeedback[]> =>
  db
    .withTables<Tables>()
    .selectFrom("overview.feedback")
    .selectAll()
    .where(sql<string>`lower(email)`, "=", email.toLowerCase())
    .orderBy("received_at")
    .execute();

export async function forgetAddress(db: Db, email: string): Promise<void> {
  await db
    .withTables<Tables>()
    .updateTable("overview.feedback")
    .set({ email: null })
    .where(sql<string>`lower(email)`, "=", email.toLowerCase())
    .execute();
}
