import { v7 as uuidv7 } from "uuid";
import { type Context, dutchDate } from "#platform/context";
import { actingFor } from "../acting-for.ts";
import { requireNotProposedByUs } from "../proposals/not-by-the-proposer.ts";
import { settleWaiting } from "../proposals/settle-waiting.ts";
import { hiddenOfMember } from "../standings/hidden-store.ts";
import { rawCodes, rawEntries, type Scope, scopeOn, wholeOf } from "../standings/scope.ts";
import { continued, hasTurned } from "./continued.ts";
import type { Said, UseRow } from "./use.ts";
import { endUse, hideUses, ownUsesNow, putUses, withdrawUseRow } from "./use-store.ts";

/** What an organisation says of one entry, with what it says now, if anything. */
export interface ToWrite {
  readonly entry: string;
  readonly said: Said;
  readonly before: UseRow | undefined;
  readonly proposal?: string;
}

/**
 * Puts down what an organisation says of its own use: the one road by which it gets there, whether typed, filled in at
 * first, read from a list or confirmed. What waits as a proposal of the same is settled by who may judge it. Who proposed
 * it does not say it: throws `adoption/own-proposal`. Whoever calls holds the organisation.
 */
export async function writeUses(
  ctx: Context,
  organisation: string,
  asked: readonly ToWrite[],
): Promise<string[]> {
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [organisation] });
  const writes = await asHiddenAs(ctx, scope, organisation, asked);
  const yeses = writes.filter(({ said }) => said.status !== "not-used");
  await requireNotProposedByUs(
    ctx,
    scope,
    organisation,
    yeses.map(({ entry }) => entry),
  );
  for (const { before, said } of writes) if (before) await replace(ctx, before, said);
  await replaceOfParts(ctx, scope, organisation, writes);
  await hideWhatWasSaid(ctx, scope, organisation, writes);
  const rows = writes.map((write) => rowOf(ctx, organisation, write));
  await putUses(ctx.db, rows);
  await settleWaiting(ctx, scope, organisation, writes);
  return rows.map(({ id }) => id);
}

/** What a partnership says for its member shows no more than the member does. */
async function asHiddenAs(
  ctx: Context,
  scope: Scope,
  organisation: string,
  writes: readonly ToWrite[],
): Promise<readonly ToWrite[]> {
  if (actingFor(ctx, organisation, "putUse") === null) return writes;
  const hides = await hiddenOfMember(ctx, scope);
  return writes.map((write) => {
    const shows = write.before !== undefined && !write.before.hidden;
    const hidden = write.said.hidden || (!shows && hides(wholeOf(scope, write.entry)));
    return { ...write, said: { ...write.said, hidden } };
  });
}

async function replace(ctx: Context, before: UseRow, said: Said): Promise<void> {
  const mark = { at: ctx.now, day: dutchDate(ctx.now), by: ctx.caller.person };
  // That it was not used until now stays true of then; steps of one use stand in their dates.
  await (hasTurned(before, said, mark.day)
    ? endUse(ctx.db, before.id, mark)
    : withdrawUseRow(ctx.db, before.id, mark));
}

/** Several words where entries were merged after they were said: a new word takes the place of them all. */
async function replaceOfParts(
  ctx: Context,
  { parts }: Scope,
  organisation: string,
  writes: readonly ToWrite[],
): Promise<void> {
  const whole = (entry: string): string => wholeOf({ parts }, entry);
  if (parts.size === 0) return;
  const now = await ownUsesNow(ctx.db, organisation);
  for (const { entry, said, before } of writes) {
    const others = now.filter(
      (row) =>
        row.entry !== entry &&
        row.id !== before?.id &&
        whole(row.entry) === whole(entry) &&
        row.version === said.version,
    );
    for (const other of others) await replace(ctx, other, said);
  }
}

/** Of what an organisation hides what was said before is hidden too, also by what merged into it. */
async function hideWhatWasSaid(
  ctx: Context,
  scope: Scope,
  organisation: string,
  writes: readonly ToWrite[],
): Promise<void> {
  const said = writes
    .filter((write) => write.said.hidden)
    .flatMap((write) => {
      const whole = wholeOf(scope, write.entry);
      const raw = rawEntries({ ...scope, entries: [whole] }) ?? [];
      // The version may be what changed: then that of before is hidden with it.
      const versions = [write.said.version, ...(write.before ? [write.before.version] : [])];
      return raw.map((entry) => ({ entry, versions }));
    });
  const before = (rawCodes(scope) ?? []).filter((code) => code !== organisation);
  await hideUses(ctx.db, { organisation, before }, said);
}

function rowOf(ctx: Context, organisation: string, write: ToWrite): UseRow {
  const { entry, before, proposal } = write;
  const { said, asOf } = continued(before, write.said, dutchDate(ctx.now));
  return {
    id: uuidv7({ msecs: ctx.now.getTime() }),
    organisation,
    entry,
    version: said.version,
    origin: "own",
    kind: "user",
    status: said.status,
    acquiring_on: said.acquiringOn,
    planned_on: said.plannedOn,
    production_on: said.productionOn,
    phasing_out_on: said.phasingOutOn,
    phased_out_on: said.phasedOutOn,
    as_of: asOf,
    certainty: "high",
    evidence: null,
    source_url: null,
    note: said.note,
    sources: [],
    hidden: said.hidden,
    contact: said.contact,
    stated_at: ctx.now,
    stated_by: ctx.caller.person,
    by_organisation: actingFor(ctx, organisation, "putUse"),
    proposal: proposal ?? before?.proposal ?? null,
    ended_on: null,
    ended_by: null,
    withdrawn_at: null,
  };
}
