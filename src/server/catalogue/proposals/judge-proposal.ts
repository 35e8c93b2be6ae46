import type { z } from "zod";
import type * as contract from "#contract/collecting";
import { organisationNames } from "#network";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { Conflict, Invalid } from "#platform/refusal";
import { recordDecision } from "../decisions/record-decision.ts";
import { bareContent, type EntryRow } from "../entries/entry.ts";
import { holdEntry } from "../entries/entry-store.ts";
import { holdWhole, requireWhole } from "../entries/require-entry.ts";
import { given } from "../entries/some-content.ts";
import { addEntry, rewriteEntry } from "../entries/write-entry.ts";
import { noteSource } from "./note-source.ts";
import type { ProposalRow } from "./proposal.ts";
import { closeProposal, holdProposal } from "./proposal-store.ts";
import { unknownProposal } from "./require-own.ts";
import { requireSendable } from "./require-sendable.ts";
import { tellMaker } from "./tell-maker.ts";

type Asked = z.infer<typeof contract.judgeProposal.body>;

/**
 * A moderator accepts or declines what somebody else proposed, and its maker hears of it. Throws
 * `catalogue/unknown-proposal`, `catalogue/judged-already`, `catalogue/own-proposal` and `catalogue/no-reason`.
 */
export async function judgeProposal(
  ctx: Context,
  id: string,
  { verdict, reason }: Asked,
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
  const entry = verdict === "accepted" ? await takeOver(ctx, proposal) : proposal.entry;
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

/** Does what was proposed. Returns the id of the entry. */
async function takeOver(ctx: Context, proposal: ProposalRow): Promise<string> {
  const { content, organisation, origin, note } = proposal;
  const road = { origin, organisation, note };
  // A file may leave out what a form must tell; what it holds was looked at when it was read in.
  if (proposal.origin !== "file") await requireSendable(ctx, proposal);
  if (proposal.entry === null) return addNew(ctx, proposal);
  const row = await holdAbout(ctx, proposal, proposal.entry);
  const wanted = proposal.kind === "claim" ? { ownerId: organisation } : content;
  await rewriteEntry(ctx, row, wanted, road);
  await noteSource(ctx, proposal, row);
  return row.id;
}

/** A source speaks of its own entry, also once that is a part; a person means what they see, the whole. */
async function holdAbout(ctx: Context, { source }: ProposalRow, entry: string): Promise<EntryRow> {
  const own = source === null ? undefined : await holdEntry(ctx.db, entry);
  return own ?? holdWhole(ctx, entry);
}

async function addNew(ctx: Context, proposal: ProposalRow): Promise<string> {
  const { content, stage, organisation, origin, note } = proposal;
  const { name = "", kind = "practice" } = content;
  const entry = await addEntry(
    ctx,
    { ...bareContent(name, kind), ...given(content) },
    { origin, organisation, note },
  );
  await noteSource(ctx, proposal, await requireWhole(ctx, entry));
  if (stage !== null && organisation !== null) {
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
