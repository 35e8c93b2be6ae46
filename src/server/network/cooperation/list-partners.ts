import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Partner } from "#contract/network";
import { type Context, dutchDate } from "#platform/context";
import { requireOrganisations } from "../organisations/require-organisations.ts";
import { type List, pageOfWhole } from "../whole-list.ts";
import { partnersOf } from "./participation-store.ts";

/** Who takes part in the same joint arrangements, the one that shares the most first. */
export async function listPartners(
  ctx: Context,
  id: string,
  asked: z.infer<typeof contract.listPartners.query>,
): Promise<List<z.infer<typeof Partner>>> {
  await requireOrganisations(ctx, id);
  const partners = await partnersOf(ctx.db, id, dutchDate(ctx.now));
  return pageOfWhole(`listPartners ${id}`, asked, partners);
}
