import type { z } from "zod";
import type * as contract from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { Invalid } from "#platform/refusal";
import { whatStands } from "../first-fill/what-stands.ts";
import { requireAdopter } from "../require-adopter.ts";
import { type Scope, scopeOn } from "../standings/scope.ts";
import { checkUse, daysFit } from "../uses/check-use.ts";
import { begunSince, hasTurned, withoutDays } from "../uses/continued.ts";
import { type Said, saidIn, stepsOf, type UseRow } from "../uses/use.ts";
import { holdOrganisation } from "../uses/use-store.ts";
import { writeUses } from "../uses/write-use.ts";
import { requireOtherSide } from "./not-by-the-proposer.ts";
import { type ProposalRow, placedIn, saidBy } from "./proposal.ts";
import { closeProposal } from "./proposal-store.ts";
import { alreadyJudged, requireProposal } from "./require-proposal.ts";

type Judgement = z.infer<typeof contract.judgeUseProposal.body>;

/**
 * Confirms or rejects what another proposes of the use of an organisation; of one that merged its successor does. Throws
 * `adoption/unknown-proposal`, `adoption/own-proposal`, `adoption/proposal-judged` and `adoption/reason-needed`.
 */
export async function judgeUseProposal(
  ctx: Context,
  organisation: string,
  id: string,
  { judgement, reason, hidden }: Judgement,
): Promise<void> {
  await requireAdopter(ctx, organisation);
  await holdOrganisation(ctx.db, organisation);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [organisation] });
  const row = await requireProposal(ctx, scope, { id, side: "organisation" });
  if (row.state !== "waiting") throw alreadyJudged(row.state);
  await requireOtherSide(ctx, scope, [row]);
  if (judgement === "confirm") return confirm(ctx, scope, organisation, { row, hidden });
  if (reason === null) {
    throw new Invalid(
      "adoption/reason-needed",
      "Say in a sentence why it is not so: who proposed it reads that.",
      [{ where: "body.reason", detail: "is needed to reject" }],
    );
  }
  await closeProposal(ctx.db, id, {
    state: "rejected",
    judged_at: ctx.now,
    judged_by: ctx.caller.person,
    reason,
  });
}

async function confirm(
  ctx: Context,
  scope: Scope,
  organisation: string,
  { row, hidden }: { readonly row: ProposalRow; readonly hidden: boolean },
): Promise<void> {
  const { entry } = placedIn(row, scope);
  const stands = await whatStands(ctx, scope, organisation);
  const before = stands.rows(entry).find(({ version }) => version === row.version);
  const said = before ? besides(before, saidBy(row), scope.on) : saidBy(row);
  checkUse(ctx, said);
  // What it or what merged into it hides, use or answer, stays hidden: confirming is not telling.
  const write = {
    entry: before?.entry ?? entry,
    said: { ...said, hidden: hidden || said.hidden || stands.hides(entry) },
    before,
    proposal: row.id,
  };
  // It closes the proposal too, and others of the same.
  await writeUses(ctx, organisation, [write]);
}

/** What the organisation said already stays where the proposal does not speak of it, and hidden stays hidden. */
function besides(before: UseRow, proposed: Said, today: string): Said {
  const { note, contact, hidden, ...was } = saidIn(before);
  if (hasTurned(before, proposed, today)) return { ...begunSince(before, proposed), hidden };
  const told = Object.fromEntries(
    stepsOf(proposed).flatMap(([, field, day]) => (day === null ? [] : [[field, day]])),
  );
  const both = { ...was, status: proposed.status, ...told, note, contact, hidden };
  const order: readonly string[] = stepsOf(both).map(([status]) => status);
  // Of a step back the days of the steps beyond it are none any more, unless they are still to come.
  const fitting = withoutDays(
    both,
    (day, status) => day <= today && order.indexOf(status) > order.indexOf(proposed.status),
  );
  return daysFit(fitting, today) ? fitting : { ...proposed, note, contact, hidden };
}
