import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { type Region, regions } from "./region-store.ts";

export async function listRegions(
  ctx: Context,
  asked: z.infer<typeof contract.listRegions.query>,
): Promise<List<Region>> {
  return pageOfWhole("listRegions", asked, await regions(ctx.db));
}
