import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { given } from "../entries/some-content.ts";
import { replaceDraft } from "./proposal-store.ts";
import { requireOwn } from "./require-own.ts";
import { requireSendable } from "./require-sendable.ts";
import { requireClaimant, rightUsed } from "./right-used.ts";

type Asked = z.infer<typeof contract.changeProposal.body>;

/**
 * Changes a draft, and sends it unless it stays one. Throws `catalogue/unknown-proposal`, `catalogue/sent-already`,
 * `catalogue/claim-not-yours`, `catalogue/incomplete` and `catalogue/faulty`.
 */
export async function changeProposal(
  ctx: Context,
  organisation: string,
  id: string,
  asked: Asked,
): Promise<void> {
  const proposal = await requireOwn(ctx, id, organisation);
  if (proposal.state !== "draft") {
    throw new Conflict(
      "catalogue/sent-already",
      "This was sent already. Withdraw it first, or wait until it is judged.",
    );
  }
  const right = rightUsed(ctx, organisation);
  requireClaimant(proposal.kind, right);
  const content = { ...proposal.content, ...given(asked.content) };
  const stage = proposal.kind === "new" ? (asked.stage ?? proposal.stage) : null;
  if (!asked.draft) await requireSendable(ctx, { kind: proposal.kind, content, stage });
  await replaceDraft(ctx.db, {
    id,
    content,
    stage,
    note: asked.note ?? proposal.note,
    by_right: right,
    at: ctx.now,
    sent: !asked.draft,
  });
}
