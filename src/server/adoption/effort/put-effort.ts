import { isDeepStrictEqual } from "node:util";
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
import { requireToTell } from "./nothing-to-tell.ts";

/**
 * Puts down what it took an organisation to go live, in the place of what it told before; no hours and no pitfall take
 * that away. Sent again by the same person it stands as it stood. Throws `catalogue/unknown-entry`,
 * `adoption/effort-does-not-fit`, `adoption/effort-of-supplier`, `adoption/effort-before-use`, `adoption/own-proposal`,
 * and `adoption/effort-changed` when a colleague was first.
 */
export async function putEffort(
  ctx: Context,
  organisation: string,
  entry: string,
  form: EffortForm,
): Promise<{ id: string | null }> {
  const teller = await requireAdopter(ctx, organisation);
  const { id: whole } = await catalogueEntries.require(ctx, entry);
  await checkEffort(ctx, organisation, form);
  await holdOrganisation(ctx.db, organisation);
  const entries = await familyOf(ctx, whole);
  const now = await effortsNowOf(ctx.db, { organisation, entries });
  const own = now.filter(({ origin }) => origin === "own");
  const read = now.find(({ id }) => id === form.replaces);
  const same = own.find((row) => isSentAgain(row, form, ctx.caller.person));
  if (same) return { id: same.id };
  // Who told nothing yet may have read what a source tells, which an own word goes before and does not replace.
  const asRead = own.length === 0 ? form.replaces === null || read : read && own.includes(read);
  if (!asRead) throw changedEffort(ownOf(now, whole));
  const tells = form.hours.length > 0 || form.pitfall !== null;
  if (tells) {
    // To tell what it took is to say that it is used: not by the side that proposed so.
    const scope = await scopeOn(ctx, dutchDate(ctx.now));
    await requireNotProposedByUs(ctx, scope, organisation, [whole]);
    await requireToTell(ctx, teller, whole);
  }
  if (read && own.includes(read)) await withdrawEffortRow(ctx.db, read.id, ctx.now);
  if (!tells) return { id: null };
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
    documents: onceEach(form.documents),
    origin: "own",
    sources: [],
    told_at: ctx.now,
    told_by: ctx.caller.person,
    withdrawn_at: null,
  });
  return { id };
}

/** Who read it and tells it again tells it today: what was concealed then is told to all. */
const isSentAgain = (row: EffortRow, form: EffortForm, person: number | null): boolean =>
  row.id !== form.replaces &&
  row.told_by === person &&
  isDeepStrictEqual(
    [row.version, row.live_on, row.estimate, row.hours, row.pitfall, row.documents],
    [form.version, form.liveOn, form.estimate, form.hours, form.pitfall, onceEach(form.documents)],
  );

const onceEach = (documents: readonly string[]): string[] => [...new Set(documents)];

const changedEffort = (now: EffortRow | undefined): Conflict =>
  new Conflict(
    "adoption/effort-changed",
    "A colleague changed this in the meantime. Read it again and put in what you had.",
    [{ where: "body.replaces", detail: now ? `now ${now.id}` : "now null" }],
  );
