import type { UseProposal } from "#contract/adoption";
import { municipalityHistory } from "#network";
import { type Context, dutchDate } from "#platform/context";
import { type Scope, wholeOf } from "../standings/scope.ts";
import { type ProposalRow, placedIn } from "./proposal.ts";
import { type SaidUse, usesEverSaid } from "./proposal-store.ts";

/**
 * What became of proposals, as far as who proposed may know: that the organisation said yes or no shows only while
 * everybody sees that it does. Until then it waits, the same as when nobody looked at it, so that nothing of what an
 * organisation hides can be told from it.
 */
export async function asTheProposerSees(
  ctx: Context,
  scope: Scope,
  rows: readonly ProposalRow[],
): Promise<(row: ProposalRow) => UseProposal["state"]> {
  const judges = await judgesOf(ctx, scope, rows.filter(isSettledByWord));
  const uses = Map.groupBy(
    await usesEverSaid(ctx.db, [...new Set(judges.values())]),
    ({ organisation, entry }) => `${organisation} ${wholeOf(scope, entry)}`,
  );
  return (row) => {
    if (row.withdrawn_at !== null) return "withdrawn";
    if (!isSettledByWord(row)) return row.state;
    const { entry } = placedIn(row, scope);
    const said = uses.get(`${judges.get(row.id)} ${entry}`) ?? [];
    return isToldBy(said, row) ? row.state : "waiting";
  };
}

/** Confirmed, or rejected by saying so oneself: who judges that it is not so gives a reason, for the proposer to read. */
const isSettledByWord = ({ state, reason }: ProposalRow): boolean =>
  state === "confirmed" || (state === "rejected" && reason === null);

/**
 * Whether what everybody sees of the entry tells it: a word in the place of the one that settled it, or one said since,
 * which is of the same version unless nothing was hidden since.
 */
function isToldBy(said: readonly SaidUse[], row: ProposalRow): boolean {
  const isNo = row.state === "rejected";
  const since = said.filter(({ stated_at }) => stated_at >= (row.judged_at ?? stated_at));
  const hides = since.some(({ hidden }) => hidden);
  const isSame = ({ version }: SaidUse): boolean =>
    version === row.version || (isNo && version === null);
  return said.some(
    (use) =>
      use.stands &&
      !use.hidden &&
      (use.status === "not-used") === isNo &&
      (use.proposal === row.id || (since.includes(use) && (isSame(use) || !hides))),
  );
}

/** The organisation that settled each: what the one that it was proposed to had become on that day. */
async function judgesOf(
  ctx: Context,
  { moved }: Scope,
  settled: readonly ProposalRow[],
): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, ReadonlyMap<string, string | null>>();
  const judges = new Map<string, string>();
  for (const { id, organisation, judged_at } of settled) {
    if (!moved.has(organisation)) {
      judges.set(id, organisation);
      continue;
    }
    const day = dutchDate(judged_at ?? ctx.now);
    const then = days.get(day) ?? (await municipalityHistory.codesOn(ctx, day));
    days.set(day, then);
    judges.set(id, then.get(organisation) ?? organisation);
  }
  return judges;
}
