import type { Context } from "#platform/context";
import { rawCodes, type Scope, wholeOf } from "../standings/scope.ts";
import { entriesInUse } from "../uses/entries-in-use.ts";
import type { Said } from "../uses/use.ts";
import { judgesAt } from "./judges-at.ts";
import { sideOf } from "./not-by-the-proposer.ts";
import { isToItself, type ProposalRow, placedIn } from "./proposal.ts";
import { settleProposals, unconfirmedTo } from "./proposal-store.ts";

interface Word {
  readonly entry: string;
  readonly said: Pick<Said, "status" | "version">;
}

/**
 * What an organisation says itself settles what waits of the same, when who says it may judge: a yes confirms it, a no
 * rejects it without a reason. Said by an editor or a partnership it waits on, for who may.
 */
export async function settleWaiting(
  ctx: Context,
  scope: Scope,
  organisation: string,
  words: readonly Word[],
): Promise<void> {
  if (!judgesAt(ctx).has(organisation)) return;
  const whole = (entry: string): string => wholeOf(scope, entry);
  const isOwn = await sideOf(ctx, scope);
  // Also what a no of its own rejected before: it can come to use it.
  const open = (await unconfirmedTo(ctx.db, rawCodes(scope) ?? [])).filter(
    (row) =>
      row.reason === null &&
      row.withdrawn_at === null &&
      !isOwn(row) &&
      !isToItself(placedIn(row, scope)),
  );
  const saysOf = (row: ProposalRow, is: (said: Word["said"]) => boolean): boolean =>
    words.some(({ entry, said }) => whole(entry) === whole(row.entry) && is(said));

  const mark = { at: ctx.now, by: ctx.caller.person };
  const yes = open.filter((row) =>
    saysOf(row, ({ status, version }) => status !== "not-used" && version === row.version),
  );
  await settleProposals(ctx.db, yes, { state: "confirmed", ...mark });
  // A no to whatever version is one to each, unless one of them is used.
  const used = await entriesInUse(ctx, scope, organisation);
  const no = open.filter(
    (row) =>
      row.state === "waiting" &&
      !used.has(whole(row.entry)) &&
      saysOf(
        row,
        ({ status, version }) =>
          status === "not-used" && (version === null || version === row.version),
      ),
  );
  await settleProposals(ctx.db, no, { state: "rejected", ...mark });
}
