import { access } from "#contract/access";
import { callerNumber } from "#platform/access/caller-number";
import { denialOf } from "#platform/access/denial";
import type { Context } from "#platform/context";
import { once } from "#platform/idempotency";
import { Conflict } from "#platform/refusal";
import { contentOf, type EntryRow } from "../entries/entry.ts";
import { given } from "../entries/some-content.ts";
import { rewriteEntry } from "../entries/write-entry.ts";
import { putRecords } from "../facts/fact-store.ts";
import { newProposal, type ProposalRow } from "../proposals/proposal.ts";
import { putProposals } from "../proposals/proposal-store.ts";
import { rightUsed } from "../proposals/right-used.ts";
import { indexTogether } from "../search/index-entries.ts";
import type { ImportRecord, ImportRowRow } from "./import-row.ts";
import { endImport, holdImport, rowsToTake, withdrawWaiting } from "./import-store.ts";
import { holdEntriesWith, recordsBySource } from "./matching/match-store.ts";
import { requireImport } from "./require-import.ts";

/**
 * Takes over what was read in, all of it or nothing; with `validOnly` all rows that are not faulty. An entry that the
 * organisation owns is changed at once by who may change it; of anything else a proposal waits for a moderator. Throws
 * `catalogue/unknown-import`, `catalogue/import-taken`, `catalogue/import-faulty` and `catalogue/entry-changed`.
 */
export async function takeImport(
  ctx: Context,
  organisation: string,
  id: string,
  asked: Asked,
  key: string | null = null,
): Promise<Taken> {
  const request = { route: "takeImport", key, content: [organisation, id, asked] };
  return once(ctx, request, () => take(ctx, organisation, id, asked));
}

interface Asked {
  readonly validOnly: boolean;
}
interface Taken {
  readonly entries: number;
  readonly proposals: number;
}

async function take(
  ctx: Context,
  organisation: string,
  id: string,
  { validOnly }: Asked,
): Promise<Taken> {
  const held = await requireImport(ctx, organisation, id, holdImport);
  requireTakeable(held, validOnly);
  const rows = await rowsToTake(ctx.db, id);
  const owned = await ownedBy(ctx, organisation, rows);
  await indexTogether(ctx, () => changeOwned(ctx, organisation, owned));
  const others = rows.filter((row) => row.entry === null || !owned.has(row.entry));
  await propose(ctx, organisation, others);
  await endImport(ctx.db, id, ctx.now);
  return { entries: owned.size, proposals: others.length };
}

function requireTakeable({ state, counts }: ImportRecord, validOnly: boolean): void {
  if (state !== "previewed") {
    throw new Conflict(
      "catalogue/import-taken",
      "This was taken over already. Look at your proposals and at the entries that changed.",
    );
  }
  if (counts.faulty > 0 && !validOnly) {
    throw new Conflict(
      "catalogue/import-faulty",
      `There are faults in ${counts.faulty} rows, so nothing is taken over. Mend them and read the file in again, or take over the other rows alone.`,
    );
  }
}

interface Owned {
  readonly row: ImportRowRow;
  readonly entry: EntryRow;
}

/** The rows about entries that this organisation owns, when who asks may change those: a moderator proposes too. */
async function ownedBy(
  ctx: Context,
  organisation: string,
  rows: readonly ImportRowRow[],
): Promise<ReadonlyMap<string, Owned>> {
  const rule = access["changeEntry"];
  if (!rule || denialOf(rule, ctx.caller, organisation, ctx.now)) return new Map();
  const byEntry = new Map(rows.flatMap((row) => (row.entry === null ? [] : [[row.entry, row]])));
  const owned = new Map<string, Owned>();
  const changed: string[] = [];
  for (const entry of await holdEntriesWith(ctx.db, [...byEntry.keys()])) {
    const row = byEntry.get(entry.id);
    // What became a part of another shows on the page of that one, which somebody else may own.
    const isPart = entry.whole !== entry.id;
    if (!row || isPart || entry.owner_id !== organisation) continue;
    if (entry.version !== row.entry_version) changed.push(entry.name);
    owned.set(entry.id, { row, entry });
  }
  if (changed.length > 0) throw entryChanged(changed);
  return owned;
}

const mostNames = 5;

const entryChanged = (names: readonly string[]): Conflict =>
  new Conflict(
    "catalogue/entry-changed",
    `Somebody changed ${names.slice(0, mostNames).join(", ")}${names.length > mostNames ? " and others" : ""} since this was read in. Read the file in again to see the differences as they are now.`,
  );

async function changeOwned(
  ctx: Context,
  organisation: string,
  owned: ReadonlyMap<string, Owned>,
): Promise<void> {
  const sources = [...owned.values()].flatMap(({ row }) => row.source ?? []);
  const records = new Map(
    (await recordsBySource(ctx.db, sources)).map((one) => [
      `${one.entry} ${one.source}`,
      one.content,
    ]),
  );
  for (const { row, entry } of owned.values()) {
    await rewriteEntry(ctx, entry, changesIn(row), { origin: "file", organisation });
  }
  const spoken = [...owned.values()].flatMap(({ row, entry }) => {
    if (row.source === null) return [];
    const last = records.get(`${entry.id} ${row.source}`) ?? contentOf(entry);
    const content = { ...last, ...given(row.content ?? {}) };
    return [{ entry: entry.id, source: row.source, content, seen_at: ctx.now }];
  });
  await putRecords(ctx.db, spoken);
}

/** What the row would change of its entry, as it was shown. */
const changesIn = ({ differences }: ImportRowRow): ProposalRow["content"] =>
  Object.fromEntries(differences.map(({ field, after }) => [field, after]));

/** So many proposals in one statement. */
const atOnce = 1000;

async function propose(
  ctx: Context,
  organisation: string,
  rows: readonly ImportRowRow[],
): Promise<void> {
  await withdrawWaiting(ctx.db, {
    organisation,
    sources: rows.flatMap(({ source }) => source ?? []),
    entries: rows.flatMap(({ entry }) => entry ?? []),
    at: ctx.now,
  });
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    await putProposals(
      ctx.db,
      some.map((row) => proposalOf(ctx, organisation, row)),
    );
  }
}

const proposalOf = (ctx: Context, organisation: string, row: ImportRowRow): ProposalRow =>
  newProposal({
    kind: row.entry === null ? "new" : "change",
    entry: row.entry,
    content: row.entry === null ? (row.content ?? {}) : changesIn(row),
    person: callerNumber(ctx),
    organisation,
    by_right: rightUsed(ctx, organisation),
    origin: "file",
    import: row.import,
    source: row.source,
    state: "waiting",
    at: ctx.now,
  });
