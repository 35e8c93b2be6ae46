import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { Conflict, Invalid } from "#platform/refusal";
import { requireAdopter } from "../require-adopter.ts";
import { rawCodes, type Scope, scopeOn } from "../standings/scope.ts";
import { holdOrganisation } from "../uses/use-store.ts";
import { asTheProposerSees } from "./as-the-proposer-sees.ts";
import { type ProposalRow, placedIn } from "./proposal.ts";
import { addProposal, proposalsBy } from "./proposal-store.ts";

type Asked = z.infer<typeof contract.proposeUse.body>;

/** So many that a supplier can ask all its customers, and so few that nobody asks the whole country. */
const mostWaiting = 200;

/**
 * Proposes to another organisation that it uses something. What waits already is not proposed twice. Whether the
 * organisation says so already, openly or not, makes no difference. Throws `catalogue/unknown-entry`,
 * `adoption/own-use`, `adoption/organisation-ended`, `adoption/use-does-not-fit`, `adoption/proposed-already` for what
 * waits with other words, and `adoption/too-many-proposals`.
 */
export async function proposeUse(
  ctx: Context,
  proposer: string,
  asked: Asked,
): Promise<{ id: string }> {
  await requireAdopter(ctx, proposer);
  await requireAnother(ctx, proposer, asked.organisation);
  const { id: entry } = await catalogueEntries.require(ctx, asked.entry);
  refuseToCome(ctx, asked.since);
  await holdOrganisation(ctx.db, proposer);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [proposer] });
  const waiting = await waitingBy(ctx, scope);
  const row = rowOf(ctx, proposer, { ...asked, entry });
  const same = waiting.find((one) => isOfTheSame(placedIn(one, scope), placedIn(row, scope)));
  if (same) {
    if (saysTheSame(same, row)) return { id: same.id };
    throw new Conflict(
      "adoption/proposed-already",
      "This waits already with another status, day or explanation. Take that proposal back first, and propose it again.",
      [{ where: "body.entry", detail: `waits as ${same.id}` }],
    );
  }
  if (waiting.length >= mostWaiting) {
    throw new Conflict(
      "adoption/too-many-proposals",
      `${mostWaiting} proposals of your organisation wait already. Wait for answers, or take some back.`,
    );
  }
  await addProposal(ctx.db, row);
  return { id: row.id };
}

async function requireAnother(ctx: Context, proposer: string, organisation: string): Promise<void> {
  if (organisation === proposer) {
    throw new Invalid(
      "adoption/own-use",
      "This is your own organisation: say yourself what it uses, on its page of what it uses.",
      [{ where: "body.organisation", detail: "is your own organisation" }],
    );
  }
  await requireAdopter(ctx, organisation);
}

function refuseToCome({ now }: Context, since: string | null): void {
  const today = dutchDate(now);
  if (since === null || since <= today) return;
  throw new Invalid(
    "adoption/use-does-not-fit",
    `The day since when it is so, ${since}, is still to come. Choose today, ${today}, an earlier day, or an earlier step.`,
    [{ where: "body.since", detail: "is still to come" }],
  );
}

/** What waits for an answer, as the organisation that proposed it sees that. */
async function waitingBy(ctx: Context, scope: Scope): Promise<ProposalRow[]> {
  const rows = await proposalsBy(ctx.db, rawCodes(scope) ?? []);
  const stateOf = await asTheProposerSees(ctx, scope, rows);
  return rows.filter((row) => stateOf(row) === "waiting");
}

type Placed = ReturnType<typeof placedIn>;
const isOfTheSame = (a: Placed, b: Placed): boolean =>
  (a.organisation ?? a.row.organisation) === (b.organisation ?? b.row.organisation) &&
  a.entry === b.entry &&
  a.row.version === b.row.version;

const saysTheSame = (a: ProposalRow, b: ProposalRow): boolean =>
  a.status === b.status &&
  a.since === b.since &&
  a.note === b.note &&
  a.evidence_url === b.evidence_url;

function rowOf(ctx: Context, proposer: string, asked: Asked): ProposalRow {
  return {
    id: uuidv7({ msecs: ctx.now.getTime() }),
    proposer,
    organisation: asked.organisation,
    entry: asked.entry,
    version: asked.version,
    status: asked.status,
    since: asked.since,
    note: asked.note,
    evidence_url: asked.evidenceUrl,
    state: "waiting",
    proposed_at: ctx.now,
    proposed_by: ctx.caller.person,
    judged_at: null,
    judged_by: null,
    reason: null,
    withdrawn_at: null,
  };
}
