import type { Proposal } from "#contract/collecting";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { differences } from "../entries/differences.ts";
import { contentOf, type EntryRow } from "../entries/entry.ts";
import { entriesById } from "../entries/entry-store.ts";
import { given } from "../entries/some-content.ts";
import { doublesOf } from "./find-doubles.ts";
import type { ProposalRow } from "./proposal.ts";

/** How many look-alikes a judge is shown. */
const mostDoubles = 5;

/** Proposals as they are told: with the entry they are about, what they would change, and what looks like them. */
export async function asProposals(ctx: Context, rows: readonly ProposalRow[]): Promise<Proposal[]> {
  const entries = new Map(
    (
      await entriesById(
        ctx.db,
        rows.flatMap(({ entry }) => entry ?? []),
      )
    ).map((entry) => [entry.id, entry]),
  );
  const names = await organisationNames(
    ctx,
    rows.flatMap(({ organisation }) => organisation ?? []),
  );
  const told: Proposal[] = [];
  for (const row of rows) {
    const { organisation } = row;
    told.push({
      ...plain(row),
      ...about(row, row.entry === null ? undefined : entries.get(row.entry)),
      organisation: organisation
        ? { id: organisation, name: names.get(organisation)?.name ?? organisation }
        : null,
      mine: row.person !== null && row.person === ctx.caller.person,
      doubles: await lookAlikes(ctx, row),
    });
  }
  return told;
}

const plain = (row: ProposalRow) => ({
  id: row.id,
  kind: row.kind,
  content: given(row.content),
  stage: row.stage,
  state: row.state,
  note: row.note,
  source: row.source,
  createdAt: row.created_at.toISOString(),
  sentAt: row.sent_at?.toISOString() ?? null,
  judgedAt: row.judged_at?.toISOString() ?? null,
  reason: row.reason,
  became: row.became,
});

const about = ({ content }: ProposalRow, entry: EntryRow | undefined) => ({
  entry: entry ? { id: entry.id, name: entry.name } : null,
  differences: entry ? differences(contentOf(entry), content) : [],
});

/** What looks like something new that waits to be judged. */
async function lookAlikes(ctx: Context, row: ProposalRow): Promise<{ id: string; name: string }[]> {
  if (row.kind !== "new" || row.state !== "waiting") return [];
  const doubles = await doublesOf(ctx, row.content);
  return doubles.slice(0, mostDoubles).map(({ id, name }) => ({ id, name }));
}
