import { eraseFeedback, handleFeedback, listFeedback } from "#overview";
import { readConfig } from "#platform/config";
import { workOn } from "#platform/context";
import { onDatabase } from "./on-database.ts";

export interface FeedbackAsked {
  readonly practice: boolean;
  readonly handled?: string;
  readonly erase?: string;
}

/**
 * What readers said is not right, as JSON lines; or one of them dealt with or erased. On PGlite the
 * platform must be stopped first.
 */
export async function feedbackCommand(
  { practice, handled, erase }: FeedbackAsked,
  say: (line: string) => void,
): Promise<void> {
  await onDatabase(readConfig(process.env, practice), async ({ db }) => {
    const work = workOn(db, practice, () => new Date());
    if (erase !== undefined) await work.change((ctx) => eraseFeedback(ctx, erase));
    if (handled !== undefined) await work.change((ctx) => handleFeedback(ctx, handled));
    const waiting = await work.read(listFeedback);
    for (const feedback of waiting) say(JSON.stringify(feedback));
    if (waiting.length === 0) say("Nothing waits.");
  });
}
