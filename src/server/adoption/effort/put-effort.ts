import { v7 as uuidv7 } from "uuid";
import { catalogueEntries } from "#catalogue";
import { type Context, dutchDate } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { requireNotProposedByUs } from "../proposals/not-by-the-proposer.ts";
import { requireAdopter } from "../require-adopter.ts";
import { scopeOn } from "../standings/scope.ts";
import { holdOrganisation } from "../uses/use-store.ts";
import { checkEffort, type EffortForm } from "./check-effort.ts";
import { type EffortRow, ownOf } from "./effort.ts";
import { effortsNowOf, putEffortRow, withdrawEffortRow } from "./effort-store.ts";
import { familyOf } from "./family-of.ts";

/**
 * Puts down what it took an organisation to go live, in the place of what it told before; no hours and no pitfall take
 * that away. Throws `catalogue/unknown-entry`, `adoption/effort-does-not-fit`, `adoption/own-proposal`, and `adoption/effort-changed` when a
 * colleague was first.
 */
export async function putEffort(
  ctx: Context,
  organisation: string,
  entry: string,
  form: EffortForm,
): Promise<{ id: string | null }> {
  await requireAdopter(ctx, organisation);
  const { id: whole } = await catalogueEntries.require(ctx, entry);
  await checkEffort(ctx, organisation, form);
  await holdOrganisation(ctx.db, organisation);
  const entries = await familyOf(ctx, whole);
  const now = await effortsNowOf(ctx.db, { organisation, entries });
  const own = now.filter(({ origin }) => origin === "own");
  const read = now.find(({ id }) => id === form.replaces);
  // Who told nothing yet may have read what a source tells, which an own word goes before and does not replace.
  const asRead = own.length === 0 ? form.replaces === null || read : read && own.includes(read);
  if (!asRead) throw changedEffort(ownOf(now, whole));
  if (read && own.includes(read)) await withdrawEffortRow(ctx.db, read.id, ctx.now);
  if (form.hours.length === 0 && form.pitfall === null) return { id: null };
  // To tell what it took is to say that it is used: not by the side that proposed so.
  await requireNotProposedByUs(ctx, await scopeOn(ctx, dutchDate(ctx.now)), organisation, [whole]);
  const id = uuidv7({ msecs: ctx.now.getTime() });
  await putEffortRow(ctx.db, {
    id,
    organisation,
    // It stands where it stood: what was told of a part is mended there.
    entry: read?.entry ?? whole,
    version: form.version,
    live_on: form.liveOn,
    estimate: form.estimate,
    hours: form.hours,
    pitfall: form.pitfall,
    documents: [...new Set(form.documents)],
    origin: "own",
    sources: [],
    told_at: ctx.now,
    told_by: ctx.caller.person,
    withdrawn_at: null,
  });
  return { id };
}

const changedEffort = (now: EffortRow | undefined): Conflict =>
  new Conflict(
    "adoption/effort-changed",
    "A colleague changed this in the meantime. Read it again and put in what you had.",
    [{ where: "body.replaces", detail: now ? `now ${now.id}` : "now null" }],
  );
