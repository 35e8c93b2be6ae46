import type { Context } from "#platform/context";
import { Invalid } from "#platform/refusal";
import { unknownFilters } from "./organisation-store.ts";

/** The text to search; nothing but spaces is no search. */
export function searchText(q: string | undefined): string | undefined {
  return q?.trim() === "" ? undefined : q;
}

/**
 * Throws `network/unknown-filter` when a region or province does not exist: an empty answer would hide
 * that. Asked only when the answer is empty, for which it alone can be the reason.
 */
export async function requireFilters(
  ctx: Context,
  {
    region,
    province,
  }: { readonly region?: string | undefined; readonly province?: readonly string[] | undefined },
): Promise<void> {
  const unknown = await unknownFilters(ctx.db, { region, provinces: province ?? [] });
  if (unknown.length === 0) return;
  const told = unknown.map(({ filter, code }) => `${filter} ${code}`).join(", ");
  throw new Invalid(
    "network/unknown-filter",
    `Nothing was found, because there is no ${told}. Regions stand in /regions, provinces in /organisations?kind=province.`,
    unknown.map(({ filter, code }) => ({
      where: `query.${filter}`,
      detail: `${code} is not known`,
    })),
  );
}
