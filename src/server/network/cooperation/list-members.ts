import type { z } from "zod";
import type * as contract from "#contract/network";
import { type Context, dutchDate } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { requireOrganisations } from "../organisations/require-organisations.ts";
import { type Member, membersOf } from "./member-store.ts";

/** The participants of a joint arrangement as the register names them; other kinds have none. */
export async function listMembers(
  ctx: Context,
  id: string,
  asked: z.infer<typeof contract.listMembers.query>,
): Promise<List<Member>> {
  await requireOrganisations(ctx, id);
  const members = await membersOf(ctx.db, id, dutchDate(ctx.now));
  return pageOfWhole(`listMembers ${id}`, asked, members);
}
