import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/overview";
import type { Context } from "#platform/context";
import { once } from "#platform/idempotency";
import { putFeedback } from "./store.ts";

type Feedback = z.infer<typeof contract.giveFeedback.body>;
type Receipt = z.infer<typeof contract.giveFeedback.reply>;

/** Keeps what a reader says is not right, for the moderator; once per `Idempotency-Key`. */
export function giveFeedback(
  ctx: Context,
  feedback: Feedback,
  key: string | null,
): Promise<Receipt> {
  return once(ctx, { route: "giveFeedback", key, content: feedback }, async () => {
    const id = uuidv7({ msecs: ctx.now.getTime() });
    await putFeedback(ctx.db, {
      id,
      page: feedback.page,
      message: feedback.message,
      source: feedback.source ?? null,
      email: feedback.email ?? null,
      received_at: ctx.now,
      handled_at: null,
    });
    return { id, receivedAt: ctx.now.toISOString() };
  });
}
