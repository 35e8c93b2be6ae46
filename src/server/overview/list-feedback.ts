import type { z } from "zod";
import type * as contract from "#contract/overview";
import type { Context } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { type StoredFeedback, waitingFeedback } from "./store.ts";

type Asked = z.infer<typeof contract.listFeedback.query>;

/** All that waits for the moderator, the oldest first. */
export const listFeedback = (ctx: Context): Promise<StoredFeedback[]> => waitingFeedback(ctx.db);

/** The same, a page at a time. */
export async function pageOfFeedback(
  ctx: Context,
  asked: Asked,
): Promise<z.infer<typeof contract.listFeedback.reply>> {
  const page = pageOfWhole("feedback", asked, await listFeedback(ctx));
  return {
    ...page,
    items: page.items.map(({ received_at, handled_at: _, ...feedback }) => ({
      ...feedback,
      receivedAt: received_at.toISOString(),
    })),
  };
}
