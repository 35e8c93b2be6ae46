import type { z } from "zod";
import type * as contract from "#contract/collecting";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { asProposals } from "./as-proposal.ts";
import { proposalPage } from "./proposal-store.ts";

/** The drafts and proposals of who asks, the newest first. */
export async function listMyProposals(
  ctx: Context,
  asked: z.infer<typeof contract.listMyProposals.query>,
): Promise<z.infer<typeof contract.listMyProposals.reply>> {
  const page = pageOf("listMyProposals", asked);
  const { total, rows } = await proposalPage(ctx.db, { person: callerNumber(ctx) }, page);
  return { total, items: await asProposals(ctx, rows), next: page.next(total) };
}
