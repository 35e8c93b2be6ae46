import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/collecting";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { keptQuery } from "./filters-of.ts";
import { putSaved, savedOf } from "./saved-store.ts";

/** Every one of these is looked up each day. */
const mostSaved = 50;

/** Keeps a search of who asks. Throws `catalogue/wrong-search` and `catalogue/too-many-searches`. */
export async function saveSearch(
  ctx: Context,
  { name, query, mail, language }: z.infer<typeof contract.saveSearch.body>,
): Promise<{ id: string }> {
  const person = callerNumber(ctx);
  const kept = keptQuery(query);
  const mine = await savedOf(ctx.db, person);
  if (mine.length >= mostSaved && !mine.some((one) => one.query === kept)) {
    throw new Conflict(
      "catalogue/too-many-searches",
      `You keep ${mine.length} searches already. Throw one away first.`,
    );
  }
  const id = await putSaved(ctx.db, {
    id: uuidv7({ msecs: ctx.now.getTime() }),
    person,
    name,
    query: kept,
    language,
    mail,
    created_at: ctx.now,
    told_until: ctx.now,
  });
  return { id };
}
