import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { type SourceRow, sources } from "./source-store.ts";

export async function listSources(
  ctx: Context,
  asked: z.infer<typeof contract.listSources.query>,
): Promise<List<SourceRow>> {
  return pageOfWhole("listSources", asked, await sources(ctx.db));
}
