import type { Context } from "#platform/context";
import { standingMerges } from "./merge-store.ts";

/**
 * Which whole each of these entries, and whatever hangs on them, belongs to by the merges that stand: each part points
 * at one other, and the last of the row is the whole.
 */
export async function wholesNow(
  ctx: Context,
  touched: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const above = new Map((await standingMerges(ctx.db)).map(({ part, whole }) => [part, whole]));
  const below = Map.groupBy([...above.keys()], (part) => above.get(part) ?? part);
  const topOf = (id: string): string => {
    const next = above.get(id);
    return next === undefined ? id : topOf(next);
  };
  const wholes = new Map<string, string>();
  const visit = (id: string, whole: string): void => {
    wholes.set(id, whole);
    for (const part of below.get(id) ?? []) visit(part, whole);
  };
  for (const id of touched) {
    const top = topOf(id);
    visit(top, top);
  }
  return wholes;
}
