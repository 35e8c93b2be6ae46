import type { Context } from "#platform/context";
import { actingFor } from "../acting-for.ts";
import { sideOf } from "../proposals/not-by-the-proposer.ts";
import { isToItself, placedIn } from "../proposals/proposal.ts";
import { unconfirmedTo } from "../proposals/proposal-store.ts";
import { rawCodes, type Scope } from "../standings/scope.ts";

/** The whole entries of which somebody proposes that an organisation uses them. */
export interface Waiting {
  /** By the side of who asks, who may not say it then: not asked. */
  readonly ours: ReadonlySet<string>;
  /** By others, and nobody judged it yet. */
  readonly theirs: ReadonlySet<string>;
}

export async function waitingOf(
  ctx: Context,
  scope: Scope,
  organisation: string,
): Promise<Waiting> {
  const isOwn = await sideOf(ctx, scope);
  // What others propose is known to the organisation itself: a mandate does not show it.
  const itself = actingFor(ctx, organisation, "getFirstFill") === null;
  const ours = new Set<string>();
  const theirs = new Set<string>();
  // What was proposed to a municipality that merged into this one waits for this one.
  const codes = rawCodes({ ...scope, codes: [organisation] }) ?? [organisation];
  for (const row of await unconfirmedTo(ctx.db, codes)) {
    const placed = placedIn(row, scope);
    if (isToItself(placed)) continue;
    if (isOwn(row)) ours.add(placed.entry);
    else if (row.state === "waiting" && itself) theirs.add(placed.entry);
  }
  return { ours, theirs };
}
