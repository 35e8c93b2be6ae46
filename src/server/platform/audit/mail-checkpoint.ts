import type { Context } from "../context.ts";
import { newestCheckpoint } from "./tree-store.ts";

/**
 * Sends the newest checkpoint to the auditor, once a day as a job: mail that he has is out of everybody's reach.
 * `send` puts it in the outbox, in the same transaction.
 */
export const mailCheckpoint =
  (send: (ctx: Context, note: string) => Promise<void>) =>
  async (ctx: Context): Promise<void> => {
    const newest = await newestCheckpoint(ctx.db);
    if (newest) await send(ctx, newest.note);
  };
