import type { EntryContent } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { newProposal } from "../proposals/proposal.ts";
import { putUpdate } from "../proposals/proposal-store.ts";
import { differences } from "./differences.ts";
import { contentOf, type EntryOrigin, type EntryRow } from "./entry.ts";
import { rewriteEntry } from "./write-entry.ts";

/** What became of it: nothing was different, it was taken over, or a moderator is asked. */
export type Taken = "same" | "changed" | "proposed";

/**
 * Lets an entry follow its source. Where nobody changed it by hand since the source last spoke, it takes over what the
 * source says now; where somebody did, that stays and the difference becomes a proposal.
 */
export async function takeFromSource(
  ctx: Context,
  given: {
    readonly row: EntryRow;
    /** What this source said before; nothing when it never spoke. */
    readonly last: EntryContent | undefined;
    readonly content: EntryContent;
    readonly source: string;
    readonly origin: EntryOrigin;
  },
): Promise<Taken> {
  const { row, last, content, source, origin } = given;
  const now = contentOf(row);
  // Only in what the source itself changed does it have something to say.
  const said = differences(last ?? now, content);
  const wanted = Object.fromEntries(said.map(({ field, after }) => [field, after]));
  const differ = differences(now, wanted);
  if (differ.length === 0) return "same";
  const byHand = new Set(last ? differences(last, now).map(({ field }) => field) : []);
  if (differ.some(({ field }) => byHand.has(field))) {
    const update = newProposal({
      kind: "update",
      entry: row.id,
      content: Object.fromEntries(differ.map(({ field, after }) => [field, after])),
      source,
      origin,
      state: "waiting",
      at: ctx.now,
    });
    await putUpdate(ctx.db, update);
    return "proposed";
  }
  await rewriteEntry(ctx, row, wanted, { origin, organisation: null });
  return "changed";
}
