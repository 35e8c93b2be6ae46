import type { EntryContent } from "#contract/catalogue";
import type { Proposal } from "#contract/collecting";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { differences } from "../entries/differences.ts";
import { contentOf, type EntryRow } from "../entries/entry.ts";
import { given } from "../entries/some-content.ts";
import { doublesOf } from "./find-doubles.ts";
import { meantEntries, wantedOf } from "./meant-entry.ts";
import { ownerNow } from "./owner-now.ts";
import type { ProposalRow } from "./proposal.ts";

/** How many look-alikes a judge is shown. */
const mostDoubles = 5;

/** Proposals as they are told: with the entry they are about, what they would change, and what looks like them. */
export async function asProposals(ctx: Context, rows: readonly ProposalRow[]): Promise<Proposal[]> {
  const entries = await meantEntries(ctx, rows);
  const owners = await ownersOf(ctx, rows, entries);
  const names = await organisationNames(ctx, [
    ...rows.flatMap(({ organisation }) => organisation ?? []),
    ...[...owners.values()].flatMap(({ ownerId }) => ownerId ?? []),
  ]);
  const nameOf = (organisation: string) => names.get(organisation)?.name ?? organisation;
  const told: Proposal[] = [];
  for (const row of rows) {
    const { organisation } = row;
    told.push({
      ...plain(row),
      ...about(row, entries.get(row.id), owners.get(row.id)),
      owner: ownerNamed(owners.get(row.id), nameOf),
      organisation: organisation ? { id: organisation, name: nameOf(organisation) } : null,
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
  right: row.by_right,
  state: row.state,
  note: row.note,
  source: row.source,
  createdAt: row.created_at.toISOString(),
  sentAt: row.sent_at?.toISOString() ?? null,
  judgedAt: row.judged_at?.toISOString() ?? null,
  reason: row.reason,
  became: row.became,
});

type Owner = Pick<EntryContent, "owner" | "ownerId">;

function about(row: ProposalRow, entry: EntryRow | undefined, owner: Owner | undefined) {
  if (!entry) return { entry: null, version: null, differences: [] };
  return {
    entry: { id: entry.id, name: entry.name },
    version: entry.version,
    differences: differences({ ...contentOf(entry), ...owner }, wantedOf(row)),
  };
}

/** Of each claim that waits: who owns the entry now, as its page tells it. */
async function ownersOf(
  ctx: Context,
  rows: readonly ProposalRow[],
  entries: ReadonlyMap<string, EntryRow>,
): Promise<ReadonlyMap<string, Owner>> {
  const owners = new Map<string, Owner>();
  for (const { id, kind, state } of rows) {
    const entry = entries.get(id);
    if (kind === "claim" && state === "waiting" && entry)
      owners.set(id, await ownerNow(ctx, entry));
  }
  return owners;
}

function ownerNamed(owner: Owner | undefined, nameOf: (organisation: string) => string) {
  if (!owner) return null;
  const { ownerId: id } = owner;
  const name = id === null ? owner.owner : nameOf(id);
  return name === null ? null : { id, name };
}

/** What looks like something new that waits to be judged. */
async function lookAlikes(ctx: Context, row: ProposalRow): Promise<{ id: string; name: string }[]> {
  if (row.kind !== "new" || row.state !== "waiting") return [];
  const doubles = await doublesOf(ctx, row.content);
  return doubles.slice(0, mostDoubles).map(({ id, name }) => ({ id, name }));
}
