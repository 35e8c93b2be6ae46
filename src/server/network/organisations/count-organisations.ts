import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { countryDate } from "../country-date.ts";
import { requireFilters, searchText } from "./organisation-filters.ts";
import { organisationCounts } from "./organisation-store.ts";

/** How many organisations each value of a filter would give, beside the other filters chosen. */
export async function countOrganisations(
  ctx: Context,
  asked: z.infer<typeof contract.countOrganisations.query>,
): Promise<z.infer<typeof contract.countOrganisations.reply>> {
  const wanted = { ...asked, on: countryDate(ctx, asked.on), q: searchText(asked.q) };
  const counts = await organisationCounts(ctx.db, wanted);
  const { count: total = 0, population = null } =
    counts.find(({ facet }) => facet === "total") ?? {};
  if (total === 0) await requireFilters(ctx, asked);
  const facets = counts.flatMap(({ facet, value, label, count }) =>
    facet === "total" ? [] : [{ facet, value, label, count }],
  );
  return { total, population, facets };
}
