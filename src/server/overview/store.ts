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
