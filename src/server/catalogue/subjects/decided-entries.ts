import type { Context } from "#platform/context";
import { inDutchOrder } from "#platform/dutch-order";
import { termLabels } from "#vocabulary";
import { decisionsOfWholes } from "../decisions/family-store.ts";
import { decidedWholes } from "./decided-store.ts";
import type { Decided, Deciders } from "./subject.ts";

/** In the order of their names: what may be a subject on some day, and what the deciders are called. */
export async function decidedEntries(
  ctx: Context,
): Promise<{ entries: Decided[]; deciders: Deciders }> {
  const wholes = await decidedWholes(ctx.db);
  const decisions = await decisionsOfWholes(
    ctx.db,
    wholes.map(({ entry }) => entry),
  );
  const entries = wholes
    .map((whole) => ({
      ...whole,
      themes: [...new Set(whole.themes)],
      decisions: decisions.get(whole.entry) ?? [],
    }))
    .toSorted((a, b) => inDutchOrder.compare(a.name, b.name) || (a.entry < b.entry ? -1 : 1));
  return { entries, deciders: await termLabels(ctx, "level-decider") };
}
