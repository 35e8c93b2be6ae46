import type { Context } from "#platform/context";
import { withdrawAllClaims } from "./claims/claim-store.ts";
import { withdrawAllInvitations } from "./invitations/invitation-store.ts";
import { withdrawAllKeys } from "./keys/key-store.ts";

/** After a backup was put back: links and keys that were used or withdrawn since must not open anything again. */
export async function afterRestore(ctx: Context): Promise<void> {
  await withdrawAllInvitations(ctx.db, ctx.now);
  await withdrawAllClaims(ctx.db, ctx.now);
  await withdrawAllKeys(ctx.db, ctx.now);
}
