import type { Context } from "#platform/context";
import { requireFeedback } from "./require-feedback.ts";
import { markHandled } from "./store.ts";

/** Notes that what a reader said is dealt with; it waits no longer. Throws `overview/unknown-feedback`. */
export async function handleFeedback(ctx: Context, id: string): Promise<void> {
  requireFeedback(id, await markHandled(ctx.db, id, ctx.now));
}
