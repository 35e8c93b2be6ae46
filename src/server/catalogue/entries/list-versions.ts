import type { Context } from "#platform/context";
import { inDutchOrder } from "#platform/dutch-order";
import { versionRows } from "./brief-store.ts";
import { requireWhole } from "./require-entry.ts";

/** The versions known of an entry and its parts, the last first. Throws `catalogue/unknown-entry`. */
export async function listVersions(ctx: Context, entry: string): Promise<readonly string[]> {
  const { id } = await requireWhole(ctx, entry);
  const versions = (await versionRows(ctx.db, id)).map(({ version }) => version);
  return versions.toSorted((a, b) => inDutchOrder.compare(b, a));
}
