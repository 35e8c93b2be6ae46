import type { Db } from "../context.ts";
import type { StoredJudgement } from "./document.ts";

type Tables = { "platform.document_judgement": StoredJudgement };

export async function putJudgement(db: Db, judgement: StoredJudgement): Promise<void> {
  await db
    .withTables<Tables>()
    .insertInto("platform.document_judgement")
    .values(judgement)
    .execute();
}

/** Judgements of these versions, the newest first. */
export async function judgementsOf(
  db: Db,
  documents: readonly string[],
): Promise<StoredJudgement[]> {
  if (documents.length === 0) return [];
  return db
    .withTables<Tables>()
    .selectFrom("platform.document_judgement")
    .selectAll()
    .where("document", "in", documents)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
}

export const judgementsBy = (db: Db, person: number): Promise<StoredJudgement[]> =>
  db
    .withTables<Tables>()
    .selectFrom("platform.document_judgement")
    .selectAll()
    .where("judge", "=", person)
    .orderBy("at")
    .orderBy("id")
    .execute();
