import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { markWithdrawn } from "./key-store.ts";

/** Withdraws a key of an organisation. Throws `people/no-key` when it has no such key that counts. */
export async function withdrawKey(ctx: Context, organisation: string, id: string): Promise<void> {
  const by = { by: callerNumber(ctx), at: ctx.now };
  if (await markWithdrawn(ctx.db, { id, organisation }, by)) return;
  throw new NotFound(
    "people/no-key",
    "This organisation has no such key that counts: it was withdrawn already. Open the list of keys again.",
  );
}
