import { access, organisationRights, type Right } from "#contract/access";
import { countingRights } from "#platform/access/counting-rights";
import type { Context } from "#platform/context";
import { Forbidden } from "#platform/refusal";
import type { ProposalRow } from "./proposal.ts";

/** By which right who asks proposes something in the name of an organisation: one held there goes before a national one. */
export function rightUsed({ caller }: Context, organisation: string): Right | null {
  const { rights = [], national = [] } = access["proposeEntry"] ?? {};
  const proposing: readonly Right[] = [...rights, ...national];
  const held = countingRights(caller).filter(({ right }) => proposing.includes(right));
  const there = held.find((one) => one.organisation === organisation);
  return (there ?? held.find((one) => one.organisation === null))?.right ?? null;
}

/** Whether a right is held at an organisation, so that its holder speaks for it. */
export const speaksFor = (right: Right | null): boolean =>
  (organisationRights as readonly (Right | null)[]).includes(right);

/** Who works for the organisation claims for it; an adviser or moderator does not. Throws `catalogue/claim-not-yours`. */
export function requireClaimant(kind: ProposalRow["kind"], right: Right | null): void {
  if (kind !== "claim" || speaksFor(right)) return;
  throw new Forbidden(
    "catalogue/claim-not-yours",
    "Only somebody with a right at the organisation claims an entry for it. Ask its editor or administrator to do so.",
  );
}
