import type { Context } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";
import { rawCodes, type Scope } from "../standings/scope.ts";
import { isToItself, type ProposalRow, placedIn } from "./proposal.ts";
import { holdProposal } from "./proposal-store.ts";

/**
 * A proposal to the organisation of a scope, or by it, held until the transaction lands. Throws
 * `adoption/unknown-proposal`.
 */
export async function requireProposal(
  ctx: Context,
  scope: Scope,
  { id, side }: { readonly id: string; readonly side: "organisation" | "proposer" },
): Promise<ProposalRow> {
  const row = await holdProposal(ctx.db, id);
  const codes = rawCodes(scope) ?? [];
  const isOurs = row !== undefined && codes.includes(row[side]);
  if (!isOurs || (side === "organisation" && isToItself(placedIn(row, scope)))) {
    throw new NotFound(
      "adoption/unknown-proposal",
      "The organisation has no such proposal. Open its list of proposals again.",
    );
  }
  return row;
}

/** Said of what waits no more, to who was a moment too late. */
export function alreadyJudged(state: Exclude<ProposalRow["state"], "waiting">): Conflict {
  const told = {
    confirmed: "was confirmed already",
    rejected: "was rejected already",
    withdrawn: "was taken back by who proposed it",
  }[state];
  return new Conflict(
    "adoption/proposal-judged",
    `This proposal ${told}. Open the list of proposals again.`,
    [{ where: "params.proposal", detail: state }],
  );
}
