import { isDeepStrictEqual } from "node:util";
import type { EntryContent } from "#contract/catalogue";
import type { Context } from "#platform/context";
import type { Facts } from "#platform/facts";
import { replaceFactDecisions } from "../decisions/record-decision.ts";
import { columnsOf, type EntryRow } from "../entries/entry.ts";
import { putEntries, replaceColumns } from "../entries/entry-store.ts";
import { takeFromSource } from "../entries/take-from-source.ts";
import { holdEntriesWith } from "../imports/matching/match-store.ts";
import type { ProposalRow } from "../proposals/proposal.ts";
import { holdUpdates } from "../proposals/proposal-store.ts";
import { indexEverything } from "../search/index-entries.ts";
import { factDecisions } from "./fact-decisions.ts";
import { type FactEntry, factEntries } from "./fact-entries.ts";
import { putRecords, recordsOf, replaceReference } from "./fact-store.ts";

/** By this name a record says what the fact tables last had of an entry. */
const source = "facts";

/**
 * Brings the catalogue of the fact tables in, within the transaction given. What was not changed by hand follows the
 * facts; what was, or what people made under the same id, gets a proposal that a moderator judges. Nothing is written
 * where nothing differs, and all is made findable together at the end.
 */
export async function loadFacts(ctx: Context, facts: Facts): Promise<void> {
  const entries = factEntries(facts);
  const records = new Map((await recordsOf(ctx.db, source)).map((row) => [row.entry, row.content]));
  // Held before anything is written, and in the order of who judges: proposals, entries by their id, the index. Whoever
  // changes one of them meanwhile waits for us, or we for them, and never both.
  const waiting = new Map((await holdUpdates(ctx.db, source)).map((row) => [row.entry, row]));
  const rows = new Map(
    (
      await holdEntriesWith(
        ctx.db,
        entries.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  await putEntries(
    ctx.db,
    entries.filter(({ id }) => !rows.has(id)).map((entry) => rowOf(ctx, entry)),
  );
  for (const entry of entries) {
    const row = rows.get(entry.id);
    if (!row) continue;
    const before = { last: records.get(entry.id), waits: waiting.get(entry.id) };
    await follow(ctx, entry, row, before);
  }
  await putRecords(
    ctx.db,
    entries
      .filter(({ id, content }) => !isDeepStrictEqual(records.get(id), content))
      .map(({ id, content }) => ({ entry: id, source, content, seen_at: ctx.now })),
  );
  await replaceReference(ctx.db, facts);
  await replaceFactDecisions(ctx, factDecisions(facts));
  await indexEverything(ctx);
}

async function follow(
  ctx: Context,
  { content, registerStatus, codeChangedOn, sources }: FactEntry,
  row: EntryRow,
  before: { readonly last: EntryContent | undefined; readonly waits: ProposalRow | undefined },
): Promise<void> {
  await takeFromSource(ctx, { row, ...before, content, source, origin: "facts" });
  // What people made did not come from these sources.
  if (row.origin !== "facts") return;
  const known = { register_status: registerStatus, code_changed_on: codeChangedOn, sources };
  const stood = {
    register_status: row.register_status,
    code_changed_on: row.code_changed_on,
    sources: row.sources,
  };
  if (!isDeepStrictEqual(known, stood)) await replaceColumns(ctx.db, row.id, known);
}

const rowOf = (ctx: Context, entry: FactEntry): EntryRow => ({
  id: entry.id,
  whole: entry.id,
  ...columnsOf(entry.content),
  register_status: entry.registerStatus,
  code_changed_on: entry.codeChangedOn,
  sources: entry.sources,
  origin: "facts",
  created_at: ctx.now,
  changed_at: ctx.now,
  version: 1,
});
