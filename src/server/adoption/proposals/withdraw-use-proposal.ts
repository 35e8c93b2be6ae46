import { type Context, dutchDate } from "#platform/context";
import { scopeOn } from "../standings/scope.ts";
import { asTheProposerSees } from "./as-the-proposer-sees.ts";
import { closeProposal } from "./proposal-store.ts";
import { alreadyJudged, requireProposal } from "./require-proposal.ts";

/**
 * Takes back what an organisation proposed, as long as it waits in its eyes. Throws `adoption/unknown-proposal`, and
 * `adoption/proposal-judged` when the other was first.
 */
export async function withdrawUseProposal(
  ctx: Context,
  proposer: string,
  id: string,
): Promise<void> {
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [proposer] });
  const row = await requireProposal(ctx, scope, { id, side: "proposer" });
  const state = (await asTheProposerSees(ctx, scope, [row]))(row);
  if (state !== "waiting") throw alreadyJudged(state);
  await closeProposal(ctx.db, id, {
    state: "withdrawn",
    judged_at: ctx.now,
    judged_by: ctx.caller.person,
    reason: null,
  });
}
