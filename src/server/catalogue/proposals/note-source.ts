import type { Context } from "#platform/context";
import { contentOf, type EntryRow } from "../entries/entry.ts";
import { given } from "../entries/some-content.ts";
import { putRecords, recordsOf } from "../facts/fact-store.ts";
import type { ProposalRow } from "./proposal.ts";

/**
 * Keeps what a file said of an entry once that is taken over: so that the same file again writes nothing, and a later
 * change of it is seen. `before` is the entry as the file found it. What the fact tables say is kept when they are read.
 */
export async function noteSource(
  ctx: Context,
  { origin, source, content }: ProposalRow,
  before: EntryRow,
): Promise<void> {
  if (origin !== "file" || source === null) return;
  const records = await recordsOf(ctx.db, source);
  const last = records.find(({ entry }) => entry === before.id)?.content ?? contentOf(before);
  await putRecords(ctx.db, [
    { entry: before.id, source, content: { ...last, ...given(content) }, seen_at: ctx.now },
  ]);
}
