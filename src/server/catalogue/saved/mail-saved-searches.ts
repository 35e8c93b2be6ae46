import { z } from "zod";
import type { Context } from "#platform/context";
import { enqueue } from "#platform/jobs";
import { indexWhatCameIntoForce } from "../search/index-entries.ts";
import { mailSavedSearch } from "./mail-saved-search.ts";
import { savedWithMail } from "./saved-store.ts";

const Payload = z.object({ search: z.uuid().optional() });

/**
 * Tells everybody who keeps a search what came since the last time. Each search is a job of its own: one that fails is
 * undone, logged and tried again, and nobody else waits for it.
 */
export async function mailSavedSearches(ctx: Context, payload: unknown): Promise<void> {
  const { search } = Payload.parse(payload);
  if (search !== undefined) return mailSavedSearch(ctx, search);
  // What came into force today is news today, whichever of the two jobs runs first.
  await indexWhatCameIntoForce(ctx);
  for (const { id } of await savedWithMail(ctx.db)) {
    await enqueue(ctx, {
      kind: "catalogue/mail-saved-searches",
      payload: { search: id },
      uniqueKey: id,
    });
  }
}
