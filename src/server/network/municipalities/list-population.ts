import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { requireOrganisations } from "../organisations/require-organisations.ts";
import { populationOf } from "./population-store.ts";

/** Inhabitants of a municipality or province over the years; of other kinds there are none to count. */
export async function listPopulation(
  ctx: Context,
  id: string,
  asked: z.infer<typeof contract.listPopulation.query>,
): Promise<List<{ year: number; inhabitants: number | null }>> {
  await requireOrganisations(ctx, id);
  const years = await populationOf(ctx.db, id, asked.boundaries);
  return pageOfWhole(`listPopulation ${id}`, asked, years);
}
