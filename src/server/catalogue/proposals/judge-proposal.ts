import type { z } from "zod";
import type * as contract from "#contract/collecting";
import { organisationNames } from "#network";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { Conflict, Invalid } from "#platform/refusal";
import { recordDecision } from "../decisions/record-decision.ts";
import { bareContent, type EntryRow } from "../entries/entry.ts";
import { requireWhole } from "../entries/require-entry.ts";
import { given } from "../entries/some-content.ts";
import { addEntry, rewriteEntry } from "../entries/write-entry.ts";
import { holdMeant, wantedOf } from "./meant-entry.ts";
import { noteSource } from "./note-source.ts";
import { ownerNow } from "./owner-now.ts";
import type { ProposalRow } from "./proposal.ts";
import { closeProposal, holdProposal } from "./proposal-store.ts";
import { unknownProposal } from "./require-own.ts";
import { requireSendable } from "./require-sendable.ts";
import { speaksFor } from "./right-used.ts";
import { tellMaker } from "./tell-maker.ts";
import { tellOldOwner } from "./tell-old-owner.ts";

type Asked = z.infer<typeof contract.judgeProposal.body>;

/**
 * A moderator accepts or declines what somebody else proposed, and its maker hears of it. Throws
 * `catalogue/unknown-proposal`, `catalogue/judged-already`, `catalogue/own-proposal`, `catalogue/no-reason`, and where
 * it is no longer as it was shown `catalogue/proposal-outdated`.
 */
export async function judgeProposal(
  ctx: Context,
  id: string,
  { verdict, reason, ...shown }: Asked,
): Promise<{ entry: string | null }> {
  const moderator = callerNumber(ctx);
  const proposal = await holdProposal(ctx.db, id);
  if (!proposal || proposal.state === "draft") throw unknownProposal();
  if (proposal.state !== "waiting") {
    throw new Conflict(
      "catalogue/judged-already",
      "Somebody judged this already, or it was withdrawn.",
    );
  }
  if (proposal.person === moderator) {
    throw new Conflict(
      "catalogue/own-proposal",
      "This is your own proposal. Another moderator judges it.",
    );
  }
  if (verdict === "declined" && (reason ?? "").trim().length < 10) {
    throw new Invalid(
      "catalogue/no-reason",
      "Say in a sentence why this is declined: its maker gets to read it.",
      [{ where: "body.reason", detail: "a sentence of at least ten signs" }],
    );
  }
  const entry = verdict === "accepted" ? await takeOver(ctx, proposal, shown) : proposal.entry;
  await closeProposal(ctx.db, id, {
    state: verdict,
    at: ctx.now,
    by: moderator,
    reason: reason ?? null,
    became: verdict === "accepted" ? entry : null,
  });
  await tellMaker(ctx, proposal, { verdict, reason: reason ?? null, entry });
  return { entry };
}

/** What the moderator read of the entry before judging. */
type Shown = Pick<Asked, "entry" | "version">;

/** Does what was proposed. Returns the id of the entry. */
async function takeOver(ctx: Context, proposal: ProposalRow, shown: Shown): Promise<string> {
  const { kind, organisation, origin, note } = proposal;
  // A file may leave out what a form must tell; what it holds was looked at when it was read in.
  if (origin !== "file") await requireSendable(ctx, proposal);
  if (proposal.entry === null) return addNew(ctx, proposal);
  const row = await holdMeant(ctx, proposal, proposal.entry);
  requireAsShown(row, shown);
  const { ownerId: from } = await ownerNow(ctx, row);
  // What proves a claim is for the moderator alone: it may name persons.
  const road = { origin, organisation, note: kind === "claim" ? null : note };
  await rewriteEntry(ctx, row, wantedOf(proposal), road);
  await noteSource(ctx, proposal, row);
  if (kind === "claim" && organisation !== null && from !== null && from !== organisation) {
    await tellOldOwner(ctx, row, { from, to: organisation });
  }
  return row.id;
}

/** Who accepts a change accepts what they saw: the entry that it is done to, as it was. */
function requireAsShown({ id, version }: EntryRow, shown: Shown): void {
  if (shown.version === undefined) {
    throw new Invalid(
      "catalogue/no-version",
      "Give the `version` that you read with this proposal: what is done to an entry is accepted as it was shown.",
      [{ where: "body.version", detail: "the `version` of the proposal" }],
    );
  }
  if (shown.version === version && (shown.entry ?? id) === id) return;
  throw new Conflict(
    "catalogue/proposal-outdated",
    "The entry changed since this proposal was shown. Read the proposal again, and decide anew.",
    [{ where: "body.version", detail: `now ${version}, of ${id}` }],
  );
}

async function addNew(ctx: Context, proposal: ProposalRow): Promise<string> {
  const { content, stage, organisation, by_right: right, origin, note } = proposal;
  const { name = "", kind = "practice" } = content;
  const entry = await addEntry(
    ctx,
    { ...bareContent(name, kind), ...given(content) },
    { origin, organisation, note },
  );
  await noteSource(ctx, proposal, await requireWhole(ctx, entry));
  // What an adviser or moderator tells of its stage is no decision of the organisation.
  if (stage !== null && organisation !== null && speaksFor(right)) {
    const place = (await organisationNames(ctx, [organisation])).get(organisation)?.name;
    await recordDecision(ctx, entry, {
      stage,
      decider: place ?? organisation,
      decidedOn: dutchDate(ctx.now),
      evidence: null,
    });
  }
  return entry;
}
