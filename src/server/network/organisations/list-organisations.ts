import type { z } from "zod";
import type * as contract from "#contract/network";
import type { OrganisationSummary } from "#contract/network";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import type { List } from "#platform/whole-list";
import { countryDate } from "../country-date.ts";
import { knownKinds } from "./known-kinds.ts";
import { requireFilters, searchText } from "./organisation-filters.ts";
import { organisationPage } from "./organisation-store.ts";

/** Organisations as they were on a date, filtered; with a text the best match first. */
export async function listOrganisations(
  ctx: Context,
  asked: z.infer<typeof contract.listOrganisations.query>,
): Promise<List<OrganisationSummary>> {
  const on = countryDate(ctx, asked.on);
  const { kind } = await knownKinds(ctx, asked);
  const wanted = { ...asked, on, kind, q: searchText(asked.q) };
  const page = pageOf("listOrganisations", asked);
  const { total, items } = await organisationPage(ctx.db, wanted, asked.sort, page);
  if (total === 0) await requireFilters(ctx, asked);
  return { total, items, next: page.next(total) };
}
