import type { Context } from "#platform/context";
import { type Scope, wholeOf } from "../standings/scope.ts";
import { ownUsesNow } from "./use-store.ts";

/** The whole entries that an organisation says itself to use, be it later or before. */
export async function entriesInUse(
  ctx: Context,
  scope: Pick<Scope, "parts">,
  organisation: string,
): Promise<ReadonlySet<string>> {
  const uses = await ownUsesNow(ctx.db, organisation);
  return new Set(
    uses.filter(({ status }) => status !== "not-used").map(({ entry }) => wholeOf(scope, entry)),
  );
}
