import { listFeedback } from "#overview";
import { readConfig } from "#platform/config";
import { workOn } from "#platform/context";
import { onDatabase } from "./on-database.ts";

/** What readers said is not right, as JSON lines. The platform must be stopped when it runs on PGlite. */
export async function readFeedback(practice: boolean, say: (line: string) => void): Promise<void> {
  await onDatabase(readConfig(process.env, practice), async ({ db }) => {
    const waiting = await workOn(db, practice, () => new Date()).read(listFeedback);
    for (const feedback of waiting) say(JSON.stringify(feedback));
    if (waiting.length === 0) say("Nothing waits.");
  });
}
