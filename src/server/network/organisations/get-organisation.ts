import type { OrganisationDetail } from "#contract/network";
import type { Context } from "#platform/context";
import { countryDate } from "../country-date.ts";
import { organisationDetail } from "./detail-store.ts";
import { isCode, unknownOrganisation } from "./unknown-organisation.ts";

/** One organisation with all that is known of it, also when it did not exist on the date. */
export async function getOrganisation(
  ctx: Context,
  id: string,
  asked: { readonly on?: string | undefined },
): Promise<OrganisationDetail> {
  const on = countryDate(ctx, asked.on);
  const organisation = isCode(id) ? await organisationDetail(ctx.db, id, on) : undefined;
  if (!organisation) throw unknownOrganisation(id);
  return organisation;
}
