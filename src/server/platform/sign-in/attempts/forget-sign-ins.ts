import type { Context } from "../../context.ts";
import { removeSessionsBefore } from "../sessions/session-store.ts";
import { removeAttemptsBefore } from "./attempt-store.ts";

// So long somebody can still ask where they were signed in.
const sessionsKeptDays = 30;

/** Forgets attempts that were never finished, and sessions that were over a month ago. */
export async function forgetSignIns({ db, now }: Context): Promise<void> {
  await removeAttemptsBefore(db, now);
  await removeSessionsBefore(db, new Date(now.getTime() - sessionsKeptDays * 24 * 3_600_000));
}
