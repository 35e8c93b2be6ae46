import type { Context } from "#platform/context";
import { requireFeedback } from "./require-feedback.ts";
import { removeFeedback } from "./store.ts";

/** Takes away what a reader said, as the reader asked. Throws `overview/unknown-feedback`. */
export async function eraseFeedback(ctx: Context, id: string): Promise<void> {
  requireFeedback(id, await removeFeedback(ctx.db, id));
}
