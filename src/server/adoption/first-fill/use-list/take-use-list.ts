import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { foldName } from "#platform/fold-name";
import { once } from "#platform/idempotency";
import { type Fault, Invalid } from "#platform/refusal";
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
import { dayFault, dayFaultWords, saidInList } from "./said-in-list.ts";

type Rows = z.infer<typeof contract.takeUseList.body>["rows"];
type Receipt = z.infer<typeof contract.takeUseList.reply>;

/** A row that names an entry of the catalogue. */
interface Known {
  readonly entry: string;
  readonly name: string;
  readonly said: Said;
}

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
  const { known, names } = await sorted(ctx, rows);
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
  await writeUses(ctx, id, writes);
  await forgetAsked(
    ctx.db,
    id,
    known.map(({ entry }) => entry),
  );
  // A partnership proposes what it found in its own name: it has no right to send what its member began.
  const drafts = await catalogueEntries.draftOf(ctx, actingFor(ctx, id, "putUse") ?? id, names);
  return {
    taken: writes.length,
    kept: [...kept].map(([entry, name]) => ({ id: entry, name })),
    drafts: drafts.map((draft) => ({ ...draft })),
  };
}

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

/** A row, and the whole entry that it names: null for a name that is not in the catalogue. */
interface Read {
  readonly row: Rows[number];
  readonly whole: { readonly id: string; readonly name: string } | null | undefined;
  readonly where: string;
}

/** The rows by what they name. Throws `adoption/list-does-not-fit`. */
async function sorted(
  ctx: Context,
  rows: Rows,
): Promise<{ readonly known: readonly Known[]; readonly names: readonly string[] }> {
  const ids = rows.flatMap(({ entry }) => entry ?? []);
  const briefs = await catalogueEntries.brief(ctx, [...new Set(ids)]);
  const wholes = new Map(briefs.map(({ of, id, name }) => [of, { id, name }]));
  const read = rows.map((row, n) => ({
    row,
    whole: row.entry === null ? null : wholes.get(row.entry),
    where: `body.rows.${n}`,
  }));
  refuseFaulty([...read.flatMap((one) => faultsOf(ctx, one)), ...doublesIn(read)]);
  return {
    known: read.flatMap(({ row, whole }) =>
      whole
        ? [
            {
              entry: whole.id,
              name: whole.name,
              said: saidInList(ctx, row),
            },
          ]
        : [],
    ),
    names: read.flatMap(({ row, whole }) => (whole ? [] : [row.name])),
  };
}

function faultsOf(ctx: Context, { row, whole, where }: Read): Fault[] {
  const wrong = dayFault(ctx, row);
  return [
    ...(wrong ? [{ where: `${where}.since`, detail: dayFaultWords[wrong] }] : []),
    ...(whole === undefined
      ? [{ where: `${where}.entry`, detail: "is not in the catalogue: choose another" }]
      : []),
    // A draft is a proposal to add something, and nobody asks for what is not used.
    ...(whole === null && row.status === "not-used"
      ? [
          {
            where: `${where}.status`,
            detail: "leave out what is not used and not in the catalogue",
          },
        ]
      : []),
  ];
}

function doublesIn(read: readonly Read[]): Fault[] {
  const first = new Map<string, number>();
  return read.flatMap(({ row, whole, where }, n) => {
    if (whole === undefined) return [];
    const name = foldName(row.name) || row.name;
    const key = JSON.stringify(whole ? [whole.id, row.version] : [name]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, n);
      return [];
    }
    return [{ where, detail: `is the same as row ${before + 1}: leave one out` }];
  });
}

function refuseFaulty(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new Invalid(
    "adoption/list-does-not-fit",
    `Nothing was taken over. Mend this and send it again: ${faults
      .slice(0, 5)
      .map(({ where, detail }) => `${where} ${detail}`)
      .join("; ")}`,
    faults,
  );
}
