import type { UseProposal } from "#contract/adoption";
import { municipalityHistory } from "#network";
import { type Context, dutchDate } from "#platform/context";
import { type Scope, wholeOf } from "../standings/scope.ts";
import { type ProposalRow, placedIn } from "./proposal.ts";
import { type PublicUse, publicUses } from "./proposal-store.ts";

/**
 * What became of proposals, as far as who proposed may know: that one was confirmed shows only while everybody sees the
 * use that came of it. Until then it waits, the same as when nobody looked at it, so that nothing of what an
 * organisation hides can be told from it.
 */
export async function asTheProposerSees(
  ctx: Context,
  scope: Scope,
  rows: readonly ProposalRow[],
): Promise<(row: ProposalRow) => UseProposal["state"]> {
  const confirmed = rows.filter(({ state }) => state === "confirmed");
  const judges = await judgesOf(ctx, scope, confirmed);
  const uses = Map.groupBy(
    await publicUses(ctx.db, [...new Set(judges.values())]),
    ({ organisation }) => organisation,
  );
  return (row) => {
    if (row.withdrawn_at !== null) return "withdrawn";
    if (row.state !== "confirmed") return row.state;
    const { entry } = placedIn(row, scope);
    // Said since it was judged: an earlier word would have let it wait as well.
    const came = (use: PublicUse): boolean =>
      wholeOf(scope, use.entry) === entry &&
      use.version === row.version &&
      use.stated_at >= (row.judged_at ?? ctx.now);
    return uses.get(judges.get(row.id) ?? "")?.some(came) ? "confirmed" : "waiting";
  };
}

/** The organisation that confirmed each: what the one that it was proposed to had become on that day. */
async function judgesOf(
  ctx: Context,
  { moved }: Scope,
  confirmed: readonly ProposalRow[],
): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, ReadonlyMap<string, string | null>>();
  const judges = new Map<string, string>();
  for (const { id, organisation, judged_at } of confirmed) {
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
