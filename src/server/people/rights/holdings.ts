import { cooperation } from "#network";
import type { HeldMandate, HeldRight } from "#platform/caller";
import { type Context, dutchDate } from "#platform/context";
import { mandatesTo } from "../mandates/mandate-store.ts";
import { isLapsed } from "./right.ts";
import { rightsOfPerson } from "./right-store.ts";

/** What a person may at this moment: rights that are confirmed, and mandates to the organisations where they are held. */
export async function holdings(
  ctx: Context,
  person: number,
): Promise<{ rights: HeldRight[]; mandates: HeldMandate[] }> {
  const held = await rightsOfPerson(ctx.db, person);
  const rights = held
    .filter((right) => !isLapsed(right, ctx.now))
    .map(({ held: right, organisation }) => ({ right, organisation }));
  // An adviser never answers for a municipality, also not by way of a partnership.
  if (rights.some(({ right }) => right === "adviser")) return { rights, mandates: [] };
  const places = rights.flatMap(({ organisation }) =>
    organisation === null ? [] : [organisation],
  );
  const mandates = await mandatesTo(ctx.db, [...new Set(places)], dutchDate(ctx.now));
  const counting: HeldMandate[] = [];
  for (const { giver, taker, scope } of mandates) {
    // Whoever left the partnership is no member that it acts for.
    if (await cooperation.isMemberOf(ctx, giver, taker)) counting.push({ giver, taker, scope });
  }
  return { rights, mandates: counting };
}
