import type { z } from "zod";
import type * as contract from "#contract/collecting";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { once } from "#platform/idempotency";
import { Conflict, Invalid } from "#platform/refusal";
import { originOf } from "../entries/entry.ts";
import { requireWhole } from "../entries/require-entry.ts";
import { ownerNow } from "./owner-now.ts";
import { newProposal } from "./proposal.ts";
import { putProposals } from "./proposal-store.ts";
import { requireRoom } from "./require-room.ts";
import { requireSendable } from "./require-sendable.ts";
import { requireClaimant, rightUsed } from "./right-used.ts";

type Asked = z.infer<typeof contract.proposeEntry.body>;
type Reply = z.infer<typeof contract.proposeEntry.reply>;

/**
 * Proposes something for the catalogue, a change, or the ownership of an entry, in the name of an organisation. Throws
 * `catalogue/incomplete`, `catalogue/faulty`, `catalogue/unknown-entry`, `catalogue/owned-already`,
 * `catalogue/claim-not-yours` and `catalogue/too-many-proposals`.
 */
export async function proposeEntry(
  ctx: Context,
  organisation: string,
  asked: Asked,
  key: string | null = null,
): Promise<Reply> {
  const request = { route: "proposeEntry", key, content: [organisation, asked] };
  return once(ctx, request, () => propose(ctx, organisation, asked));
}

async function propose(ctx: Context, organisation: string, asked: Asked): Promise<Reply> {
  const person = callerNumber(ctx);
  const right = rightUsed(ctx, organisation);
  requireClaimant(asked.kind, right);
  const entry = await entryOf(ctx, organisation, asked);
  await requireRoom(ctx, person, 1);
  const state = asked.draft ? "draft" : "waiting";
  const row = newProposal({
    kind: asked.kind,
    entry,
    content: asked.kind === "claim" ? {} : asked.content,
    stage: asked.kind === "new" ? (asked.stage ?? null) : null,
    person,
    organisation,
    by_right: right,
    origin: originOf(ctx),
    state,
    note: asked.note ?? null,
    at: ctx.now,
  });
  if (!asked.draft) await requireSendable(ctx, row);
  await putProposals(ctx.db, [row]);
  return { id: row.id, state };
}

/** The entry that a change or claim is about; null for something new. */
async function entryOf(
  ctx: Context,
  organisation: string,
  { kind, entry }: Asked,
): Promise<string | null> {
  if ((kind === "new") !== (entry === undefined)) {
    throw new Invalid(
      "catalogue/which-entry",
      "A change or a claim is about an entry, and something new is not. Give `entry` with the one and not with the other.",
      [{ where: "body.entry", detail: "with a change or claim, and only then" }],
    );
  }
  if (entry === undefined) return null;
  const whole = await requireWhole(ctx, entry);
  if (kind === "claim" && (await ownerNow(ctx, whole)).ownerId === organisation) {
    throw new Conflict(
      "catalogue/owned-already",
      "Your organisation owns this entry already: you can change it at once.",
    );
  }
  return whole.id;
}
