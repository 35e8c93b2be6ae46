import type { z } from "zod";
import type * as contract from "#contract/adoption";
import type { UseProposal } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { entriesNamed, organisationsNamed } from "../names.ts";
import { requireKnown } from "../require-adopter.ts";
import { rawCodes, scopeOn } from "../standings/scope.ts";
import { asTheProposerSees } from "./as-the-proposer-sees.ts";
import { isToItself, type ProposalRow, placedIn } from "./proposal.ts";
import { proposalsBy, proposalsTo } from "./proposal-store.ts";

type Asked = z.infer<typeof contract.listUseProposals.query>;
type Reply = z.infer<typeof contract.listUseProposals.reply>;

/** What others propose to an organisation, or it to others: what waits first, the newest before the older. */
export async function listUseProposals(
  ctx: Context,
  organisation: string,
  { side, ...asked }: Asked,
): Promise<Reply> {
  await requireKnown(ctx, organisation);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [organisation] });
  const codes = rawCodes(scope) ?? [];
  const ours = side === "by-us";
  const rows = ours
    ? await proposalsBy(ctx.db, codes)
    : (await proposalsTo(ctx.db, codes)).filter((row) => !isToItself(placedIn(row, scope)));
  const stateOf = ours
    ? await asTheProposerSees(ctx, scope, rows)
    : ({ state }: ProposalRow) => state;
  const waits = (row: ProposalRow): number => (stateOf(row) === "waiting" ? 0 : 1);
  const sorted = rows.toSorted((a, b) => waits(a) - waits(b));
  const list = pageOfWhole(`listUseProposals ${organisation} ${side}`, asked, sorted);
  const named = await organisationsNamed(
    ctx,
    list.items.flatMap((row) => [row.proposer, row.organisation]),
  );
  const entryOf = await entriesNamed(
    ctx,
    list.items.map(({ entry }) => entry),
  );
  const ref = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    ...list,
    items: list.items.map(
      (row): UseProposal => ({
        id: row.id,
        proposer: ref(named(row.proposer)),
        organisation: ref(named(row.organisation)),
        entry: ref(entryOf(row.entry)),
        version: row.version,
        status: row.status,
        since: row.since,
        note: row.note,
        evidenceUrl: row.evidence_url,
        state: stateOf(row),
        proposedAt: row.proposed_at.toISOString(),
        reason: row.reason,
      }),
    ),
  };
}
