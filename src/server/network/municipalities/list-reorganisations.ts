import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Reorganisation } from "#contract/network";
import type { Context } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { requireOrganisations } from "../organisations/require-organisations.ts";
import { reorganisations } from "./reorganisation-store.ts";

/** The reorganisations since 2014, or those that led to a municipality and from it, in however many steps. */
export async function listReorganisations(
  ctx: Context,
  asked: z.infer<typeof contract.listReorganisations.query>,
): Promise<List<z.infer<typeof Reorganisation>>> {
  const { organisation } = asked;
  if (organisation !== undefined) await requireOrganisations(ctx, organisation);
  return pageOfWhole("listReorganisations", asked, await reorganisations(ctx.db, organisation));
}
