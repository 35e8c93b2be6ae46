import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { once } from "#platform/idempotency";
import { Conflict } from "#platform/refusal";
import type { EntryRow } from "../entries/entry.ts";
import { holdWhole, requireWhole } from "../entries/require-entry.ts";
import { indexEntries } from "../search/index-entries.ts";
import { holdMerges, putMerge, setWholes } from "./merge-store.ts";
import { wholesNow } from "./wholes-now.ts";

/**
 * Makes an entry, with all that is a part of it, a part of another. Links, history and decisions stay where they are
 * and are read with the whole, so that nothing is lost and it can be undone. Throws `catalogue/unknown-entry`,
 * `catalogue/merged-already` and `catalogue/other-kind`.
 */
export async function mergeEntries(
  ctx: Context,
  entry: string,
  asked: z.infer<typeof contract.mergeEntries.body>,
  key: string | null = null,
): Promise<{ id: string }> {
  const request = { route: "mergeEntries", key, content: [entry, asked] };
  return once(ctx, request, () => merge(ctx, entry, asked));
}

async function merge(
  ctx: Context,
  entry: string,
  asked: z.infer<typeof contract.mergeEntries.body>,
): Promise<{ id: string }> {
  await holdMerges(ctx.db);
  const { part, whole } = await holdBoth(ctx, entry, asked.whole);
  // A level belongs to an agreement: as a part of something else it would hang on nothing.
  if ((part.kind === "agreement") !== (whole.kind === "agreement")) {
    throw new Conflict(
      "catalogue/other-kind",
      `${part.name} and ${whole.name} cannot be one: only one of the two is an agreement. Correct the kind first.`,
    );
  }
  const id = uuidv7({ msecs: ctx.now.getTime() });
  await putMerge(ctx.db, {
    id,
    part: part.id,
    whole: whole.id,
    reason: asked.reason,
    at: ctx.now,
    person: ctx.caller.person,
  });
  await setWholes(ctx.db, await wholesNow(ctx, [part.id, whole.id]), ctx.now);
  await indexEntries(ctx, [part.id, whole.id]);
  return { id };
}

/** Neither changes between being compared and being one. They are held in the order of their ids, as everywhere. */
async function holdBoth(
  ctx: Context,
  entry: string,
  other: string,
): Promise<{ part: EntryRow; whole: EntryRow }> {
  const { id } = await requireWhole(ctx, entry);
  const { id: otherId } = await requireWhole(ctx, other);
  if (id === otherId) {
    throw new Conflict(
      "catalogue/merged-already",
      "These two are one entry already. Look at its history to see when they were merged.",
    );
  }
  if (id < otherId) return { part: await holdWhole(ctx, id), whole: await holdWhole(ctx, otherId) };
  const whole = await holdWhole(ctx, otherId);
  return { part: await holdWhole(ctx, id), whole };
}
