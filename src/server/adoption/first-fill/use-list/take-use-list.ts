import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { once } from "#platform/idempotency";
import { actingFor } from "../../acting-for.ts";
import { requireAdopter } from "../../require-adopter.ts";
import type { Standing } from "../../standings/standing.ts";
import { stateOf } from "../../standings/word.ts";
import type { Said, UseRow } from "../../uses/use.ts";
import { holdOrganisation } from "../../uses/use-store.ts";
import { type ToWrite, writeUses } from "../../uses/write-use.ts";
import { forgetAsked } from "../asked-store.ts";
import { ownWords } from "../own-words.ts";
import { isPlain, type WhatStands, whatStands } from "../what-stands.ts";
import { type Known, type Rows, sortRows } from "./sort-rows.ts";

type Receipt = z.infer<typeof contract.takeUseList.reply>;

/**
 * Takes over what was chosen of a list, all of it or nothing. A name that is not in the catalogue becomes a draft of a
 * new entry; what was said before in more detail stays as it was and is told. Throws `adoption/list-does-not-fit` with
 * every fault, `adoption/own-proposal` and `catalogue/too-many-proposals`.
 */
export async function takeUseList(
  ctx: Context,
  organisation: string,
  rows: Rows,
  key: string | null = null,
): Promise<Receipt> {
  const asked = { route: "takeUseList", key, content: [organisation, rows] };
  return once(ctx, asked, () => take(ctx, organisation, rows));
}

async function take(ctx: Context, organisation: string, rows: Rows): Promise<Receipt> {
  const { id } = await requireAdopter(ctx, organisation);
  const { known, unknown } = await sortRows(ctx, rows);
  await holdOrganisation(ctx.db, id);
  const own = await ownWords(ctx, id);
  const stands = await whatStands(ctx, own.scope, id);

  const writes: ToWrite[] = [];
  const kept = new Map<string, string>();
  // What a row of the list speaks of by its very version gets no other version from another row, whichever comes first.
  const spoken = new Set(known.map((one) => ofSameVersion(one, stands)?.id));
  for (const one of known) {
    const write = judge(one, own.said(one.entry), stands, spoken);
    if (write) writes.push(write);
    else kept.set(one.entry, one.name);
    if (write?.before) spoken.add(write.before.id);
  }
  const ids = await writeUses(ctx, id, writes);
  await forgetAsked(
    ctx.db,
    id,
    known.map(({ entry }) => entry),
  );
  // A partnership proposes what it found in its own name: it has no right to send what its member began.
  const drafts = await catalogueEntries.draftOf(
    ctx,
    actingFor(ctx, id, "putUse") ?? id,
    unknown.map(({ name }) => name),
  );
  return {
    taken: writes.length,
    ids: [...ids, ...drafts.map(({ proposal }) => proposal)],
    kept: [...kept].map(([entry, name]) => ({ id: entry, name })),
    drafts: drafts.map((draft, n) => ({ ...draft, lost: lostOf(unknown[n]) })),
  };
}

const ofUse = ["version", "status", "since"] as const;

/** What a row says of the use of what is not in the catalogue yet: a draft of an entry has no place for it. */
const lostOf = (row: Rows[number] | undefined): (typeof ofUse)[number][] =>
  ofUse.filter((field) => row && row[field] !== null);

const ofSameVersion = ({ entry, said }: Known, stands: WhatStands): UseRow | undefined =>
  stands.rows(entry).find(({ version }) => version === said.version);

/** What is written of one row beside what stands; null when that says as much, or more. */
function judge(
  known: Known,
  standing: Standing | undefined,
  stands: WhatStands,
  spoken: ReadonlySet<string | undefined>,
): ToWrite | null {
  const { entry, said } = known;
  if (stands.hides(entry)) return null;
  const rows = stands.rows(entry);
  const bare = rows.find((row) => row.version === null && isPlain(row) && !spoken.has(row.id));
  const before = ofSameVersion(known, stands) ?? (said.version === null ? undefined : bare);
  if (before) {
    const more = said.status !== before.status || hasDay(said) || said.version !== before.version;
    return isPlain(before) && more ? { entry: before.entry, said, before } : null;
  }
  // A row without a version adds nothing to what was said of each version.
  if (said.version === null && rows.length > 0) return null;
  const inherited = standing?.inherited === true && standing.state === stateSaid(said);
  if (inherited && said.version === null && !hasDay(said)) return null;
  return { entry, said, before: undefined };
}

const hasDay = (said: Said): boolean =>
  [said.acquiringOn, said.plannedOn, said.productionOn, said.phasingOutOn, said.phasedOutOn].some(
    (day) => day !== null,
  );

const stateSaid = ({ status }: Said) =>
  stateOf({ origin: "own", kind: "user", certainty: "high", status });
