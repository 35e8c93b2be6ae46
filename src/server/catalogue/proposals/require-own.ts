import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import type { ProposalRow } from "./proposal.ts";
import { holdProposal } from "./proposal-store.ts";

/** A proposal of who asks, held until the transaction lands. Throws `catalogue/unknown-proposal`. */
export async function requireOwn(
  ctx: Context,
  id: string,
  organisation?: string,
): Promise<ProposalRow> {
  const person = callerNumber(ctx);
  const found = await holdProposal(ctx.db, id);
  const own =
    found?.person === person && (organisation === undefined || found.organisation === organisation);
  // Of another it is not told that it exists.
  if (!(found && own)) throw unknownProposal();
  return found;
}

export const unknownProposal = (): NotFound =>
  new NotFound(
    "catalogue/unknown-proposal",
    "There is no such proposal of yours. See the list of your proposals.",
  );
