import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { Forbidden } from "#platform/refusal";
import { rawCodes, type Scope, wholeOf } from "../standings/scope.ts";
import { entriesInUse } from "../uses/entries-in-use.ts";
import { isToItself, type ProposalRow, placedIn } from "./proposal.ts";
import { unconfirmedTo } from "./proposal-store.ts";

/**
 * Whether who asks stands on the side of who proposed: proposed it in person, or holds a right at the organisation that
 * did, or held one there since. Such a person confirms it by no road, also with a right at the organisation that it is
 * about. Rights that do not count in this session, because no second factor was shown in it, count here.
 */
export async function sideOf(
  ctx: Context,
  scope: Scope,
): Promise<(proposal: ProposalRow) => boolean> {
  const { person, rights } = ctx.caller;
  if (person === null) return () => false;
  const before = await peopleDirectory.placesHeld(ctx, person);
  return (row) => {
    const placed = placedIn(row, scope);
    const isProposer = (organisation: string | null): boolean =>
      organisation === row.proposer || organisation === placed.proposer;
    const wasThere = before.some(
      ({ organisation, until }) =>
        isProposer(organisation) && (until === null || until >= row.proposed_at),
    );
    // Who proposed to another that it merged with since stands in nobody's way.
    if (isToItself(placed)) return false;
    return (
      row.proposed_by === person ||
      wasThere ||
      rights.some(({ organisation }) => isProposer(organisation))
    );
  };
}

/** Throws `adoption/own-proposal` for who stands on the side of who proposed one of these. */
export async function requireOtherSide(
  ctx: Context,
  scope: Scope,
  proposals: readonly ProposalRow[],
): Promise<void> {
  if (proposals.length === 0) return;
  const isOwn = await sideOf(ctx, scope);
  const whole = (row: ProposalRow): string => placedIn(row, scope).entry;
  const own = [...new Set(proposals.filter(isOwn).map(whole))].sort();
  if (own.length === 0) return;
  throw new Forbidden(
    "adoption/own-proposal",
    `You or your organisation proposed this use: ${own.join(", ")}. Somebody else of the organisation that it is about confirms it.`,
    own.map((entry) => ({ where: entry, detail: "was proposed by your side" })),
  );
}

/**
 * That an organisation uses these entries is not said for it by who proposed so: throws `adoption/own-proposal`, also of
 * what the organisation rejected and did not say itself since.
 */
export async function requireNotProposedByUs(
  ctx: Context,
  scope: Scope,
  organisation: string,
  entries: readonly string[],
): Promise<void> {
  const whole = (entry: string): string => wholeOf(scope, entry);
  const said = new Set(entries.map(whole));
  const codes = rawCodes({ ...scope, codes: [organisation] }) ?? [];
  const about = (await unconfirmedTo(ctx.db, codes)).filter(
    (row) => said.has(whole(row.entry)) && !isToItself(placedIn(row, scope)),
  );
  if (about.length === 0) return;
  const uses = await entriesInUse(ctx, scope, organisation);
  await requireOtherSide(
    ctx,
    scope,
    about.filter((row) => row.state === "waiting" || !uses.has(whole(row.entry))),
  );
}
