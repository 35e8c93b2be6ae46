import type { Context } from "#platform/context";
import { type StoredFeedback, waitingFeedback } from "./store.ts";

/** What waits for the moderator, the oldest first. */
export const listFeedback = (ctx: Context): Promise<StoredFeedback[]> => waitingFeedback(ctx.db);
