import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { asProposals } from "./as-proposal.ts";
import { proposalPage } from "./proposal-store.ts";

/** What waits for a moderator, the oldest first; or what was judged. */
export async function listProposals(
  ctx: Context,
  asked: z.infer<typeof contract.listProposals.query>,
): Promise<z.infer<typeof contract.listProposals.reply>> {
  const page = pageOf("listProposals", asked);
  const { total, rows } = await proposalPage(ctx.db, { state: asked.state }, page);
  return { total, items: await asProposals(ctx, rows), next: page.next(total) };
}
