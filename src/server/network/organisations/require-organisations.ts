import type { Context } from "#platform/context";
import { knownIds } from "./detail-store.ts";
import { isCode, unknownOrganisation } from "./unknown-organisation.ts";

/** Throws `network/unknown-organisation` for the first of these codes that no organisation has or had. */
export async function requireOrganisations(
  ctx: Context,
  ...codes: readonly string[]
): Promise<void> {
  const known = await knownIds(ctx.db, codes.filter(isCode));
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown !== undefined) throw unknownOrganisation(unknown);
}
