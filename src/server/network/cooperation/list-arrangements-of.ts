import type { z } from "zod";
import type * as contract from "#contract/network";
import type { ArrangementOfOrganisation } from "#contract/network";
import type { Context } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { requireOrganisations } from "../organisations/require-organisations.ts";
import { arrangementsOf } from "./participation-store.ts";

/** The joint arrangements that an organisation takes part in, or that it shares with one other. */
export async function listArrangementsOf(
  ctx: Context,
  id: string,
  asked: z.infer<typeof contract.listArrangementsOf.query>,
): Promise<List<z.infer<typeof ArrangementOfOrganisation>>> {
  const { with: other } = asked;
  await requireOrganisations(ctx, id, ...(other === undefined ? [] : [other]));
  const arrangements = await arrangementsOf(ctx.db, id, other);
  return pageOfWhole(`listArrangementsOf ${id}`, asked, arrangements);
}
