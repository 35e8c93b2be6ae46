import type { z } from "zod";
import type * as contract from "#contract/network";
import type { OrganisationSummary } from "#contract/network";
import { type Context, dutchDate } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { requireOrganisations } from "../organisations/require-organisations.ts";
import { neighboursOf } from "./neighbour-store.ts";

/** The municipalities that border on one of today. */
export async function listNeighbours(
  ctx: Context,
  id: string,
  asked: z.infer<typeof contract.listNeighbours.query>,
): Promise<List<OrganisationSummary>> {
  await requireOrganisations(ctx, id);
  const neighbours = await neighboursOf(ctx.db, id, dutchDate(ctx.now));
  return pageOfWhole(`listNeighbours ${id}`, asked, neighbours);
}
