import type { EntryContent } from "#contract/catalogue";
import type { Difference } from "#contract/collecting";
import type { Context } from "#platform/context";
import { newProposal, type ProposalRow } from "../proposals/proposal.ts";
import { closeProposal, putProposals } from "../proposals/proposal-store.ts";
import { differences } from "./differences.ts";
import { contentOf, type EntryOrigin, type EntryRow } from "./entry.ts";
import { crossesAgreement } from "./kind-stays.ts";
import type { SomeContent } from "./some-content.ts";
import { writeContent } from "./write-entry.ts";

/** What became of it: nothing was different, it was taken over, or a moderator is asked. */
export type Taken = "same" | "changed" | "proposed";

/**
 * Lets an entry follow its source. Where nobody changed it by hand since the source last spoke, it takes over what the
 * source says now; where somebody did, or where people made the entry, that stays and the difference becomes a proposal.
 * Who calls this makes the entry findable.
 */
export async function takeFromSource(
  ctx: Context,
  given: {
    readonly row: EntryRow;
    /** What this source said before; nothing when it never spoke. */
    readonly last: EntryContent | undefined;
    readonly content: EntryContent;
    /** What it asked before and nobody judged yet. */
    readonly waits: ProposalRow | undefined;
    readonly source: string;
    readonly origin: EntryOrigin;
  },
): Promise<Taken> {
  const { row, last, content, waits, source, origin } = given;
  const now = contentOf(row);
  // Of what people made a source says what it knows: that it does not know something empties no field.
  const stranger = last === undefined && row.origin !== origin;
  // Only in what the source itself changed does it have something to say.
  const said = differences(last ?? now, stranger ? known(content) : content);
  if (said.length === 0) return "same";
  // What waited gives way to one that has its fields too, as the source says them now.
  if (waits) await closeProposal(ctx.db, waits.id, { state: "withdrawn", at: ctx.now });
  const differ = differences(now, { ...waits?.content, ...afterOf(said) });
  if (differ.length === 0) return "same";
  const byHand = new Set(last ? differences(last, now).map(({ field }) => field) : []);
  const wanted = afterOf(differ);
  if (
    stranger ||
    differ.some(({ field }) => byHand.has(field)) ||
    crossesAgreement(now.kind, wanted.kind)
  ) {
    const update = newProposal({
      kind: "update",
      entry: row.id,
      content: wanted,
      source,
      origin,
      state: "waiting",
      at: ctx.now,
    });
    await putProposals(ctx.db, [update]);
    return "proposed";
  }
  await writeContent(ctx, row, wanted, { origin, organisation: null });
  return "changed";
}

const afterOf = (differ: readonly Difference[]): SomeContent =>
  Object.fromEntries(differ.map(({ field, after }) => [field, after]));

const known = (content: EntryContent): SomeContent =>
  Object.fromEntries(
    Object.entries(content).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
