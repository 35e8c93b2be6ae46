import type { Proposal } from "#contract/collecting";
import { countingRights } from "#platform/access/counting-rights";
import type { Context } from "#platform/context";
import { asProposals } from "./as-proposal.ts";
import { findProposal } from "./proposal-store.ts";
import { unknownProposal } from "./require-own.ts";

/** A proposal, for who made it and, once it is sent, for moderators. Throws `catalogue/unknown-proposal`. */
export async function getProposal(ctx: Context, id: string): Promise<Proposal> {
  const row = await findProposal(ctx.db, id);
  const moderates = countingRights(ctx.caller).some(({ right }) => right === "moderator");
  const mine = row !== undefined && row.person !== null && row.person === ctx.caller.person;
  if (!row || !(mine || (moderates && row.state !== "draft"))) throw unknownProposal();
  const [proposal] = await asProposals(ctx, [row]);
  if (!proposal) throw unknownProposal();
  return proposal;
}
