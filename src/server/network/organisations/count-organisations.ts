import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { countryDate } from "../country-date.ts";
import { knownKinds } from "./known-kinds.ts";
import { requireFilters, searchText } from "./organisation-filters.ts";
import { type Count, organisationCounts, type Wanted } from "./organisation-store.ts";

/** How many organisations each value of a filter would give, beside the other filters chosen. */
export async function countOrganisations(
  ctx: Context,
  asked: z.infer<typeof contract.countOrganisations.query>,
): Promise<z.infer<typeof contract.countOrganisations.reply>> {
  const on = countryDate(ctx, asked.on);
  const { kind, municipalitiesAlone } = await knownKinds(ctx, asked);
  const wanted = { ...asked, on, kind, q: searchText(asked.q) };
  const counts = await organisationCounts(ctx.db, wanted);
  const all = totalOf(counts);
  const total = all?.count ?? 0;
  if (total === 0) await requireFilters(ctx, asked);
  const facets = counts.flatMap(({ facet, value, label, count }) => {
    if (facet === "total") return [];
    const known = facet !== "kind" || value === "municipality" || !municipalitiesAlone;
    return [{ facet, value, label, count: known ? count : null }];
  });
  return { total, population: await populationOf(ctx, wanted, all), facets };
}

const totalOf = (counts: readonly Count[]) => counts.find(({ facet }) => facet === "total");

/**
 * The inhabitants of the municipalities found. They were counted on 1 January: where land changed hands
 * after that, the municipalities of that day are added up, unless a text or a size class chose among
 * those of later.
 */
async function populationOf(
  ctx: Context,
  wanted: Wanted,
  found: Count | undefined,
): Promise<number | null> {
  if (!found?.countedOn) return found?.population ?? null;
  if (wanted.q !== undefined || wanted.sizeClass) return null;
  const counts = await organisationCounts(ctx.db, { ...wanted, on: found.countedOn });
  return totalOf(counts)?.population ?? null;
}
