import type { z } from "zod";
import type * as contract from "#contract/network";
import type { CoMember } from "#contract/network";
import { type Context, dutchDate } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { requireOrganisations } from "../organisations/require-organisations.ts";
import { coMembersOf } from "./participation-store.ts";

/** Who takes part in the same joint arrangements, the one that shares the most first. */
export async function listCoMembers(
  ctx: Context,
  id: string,
  asked: z.infer<typeof contract.listCoMembers.query>,
): Promise<List<z.infer<typeof CoMember>>> {
  await requireOrganisations(ctx, id);
  const coMembers = await coMembersOf(ctx.db, id, dutchDate(ctx.now));
  return pageOfWhole(`listCoMembers ${id}`, asked, coMembers);
}
