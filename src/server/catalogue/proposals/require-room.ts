import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { openProposals } from "./proposal-store.ts";

/** More than a person works on at once; who needs more reads in a file. */
const mostOpen = 100;

/** That a person may begin so many more. Throws `catalogue/too-many-proposals`. */
export async function requireRoom(ctx: Context, person: number, more: number): Promise<void> {
  const open = await openProposals(ctx.db, person);
  if (open.length + more <= mostOpen) return;
  throw new Conflict(
    "catalogue/too-many-proposals",
    `You have ${open.length} drafts and proposals that wait${
      more > 1 ? `, and ${more} more would be over ${mostOpen}` : ""
    }. Send or withdraw some first, or read in a file.`,
  );
}
