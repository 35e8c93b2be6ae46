import { type Context, dutchDate } from "#platform/context";
import { requireAdopter } from "../require-adopter.ts";
import { scopeOn } from "../standings/scope.ts";
import { asTheProposerSees } from "./as-the-proposer-sees.ts";
import { markWithdrawn } from "./proposal-store.ts";
import { alreadyJudged, requireProposal } from "./require-proposal.ts";

/**
 * Takes back what an organisation proposed, as long as it waits in its eyes: what was confirmed and is hidden stays so.
 * Of one that merged its successor does. Throws `adoption/organisation-ended`, `adoption/unknown-proposal`, and
 * `adoption/proposal-judged` when the other was first.
 */
export async function withdrawUseProposal(
  ctx: Context,
  proposer: string,
  id: string,
): Promise<void> {
  await requireAdopter(ctx, proposer);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [proposer] });
  const row = await requireProposal(ctx, scope, { id, side: "proposer" });
  const state = (await asTheProposerSees(ctx, scope, [row]))(row);
  if (state !== "waiting") throw alreadyJudged(state);
  await markWithdrawn(ctx.db, id, ctx.now);
}
