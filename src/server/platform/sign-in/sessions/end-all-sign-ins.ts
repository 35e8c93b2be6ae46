import type { Context } from "../../context.ts";
import { removeAllAttempts } from "../attempts/attempt-store.ts";
import { endEverySession } from "./session-store.ts";

/** After a backup was put back: who had signed out, or was signed out, since it was made must not be in again. */
export async function endAllSignIns({ db, now }: Context): Promise<void> {
  await endEverySession(db, "restored", now);
  await removeAllAttempts(db);
}
