import type { z } from "zod";
import type * as contract from "#contract/overview";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { type StoredFeedback, waitingFeedback } from "./store.ts";

type Asked = z.infer<typeof contract.listFeedback.query>;

/** All that waits for the moderator, the oldest first. */
export const listFeedback = (ctx: Context): Promise<StoredFeedback[]> => waitingFeedback(ctx.db);

/** The same, a page at a time. */
export async function pageOfFeedback(
  ctx: Context,
  asked: Asked,
): Promise<z.infer<typeof contract.listFeedback.reply>> {
  const page = pageOf("feedback", asked);
  const waiting = await listFeedback(ctx);
  return {
    total: waiting.length,
    items: waiting
      .slice(page.offset, page.offset + page.limit)
      .map(({ received_at, handled_at: _, ...feedback }) => ({
        ...feedback,
        receivedAt: received_at.toISOString(),
      })),
    next: page.next(waiting.length),
  };
}
