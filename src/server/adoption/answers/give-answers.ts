import { v7 as uuidv7 } from "uuid";
import type { AnswerForm } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { once } from "#platform/idempotency";
import { Conflict } from "#platform/refusal";
import { actingFor } from "../acting-for.ts";
import { whatStands } from "../first-fill/what-stands.ts";
import { requireNotProposedByUs } from "../proposals/not-by-the-proposer.ts";
import { requireMunicipality } from "../require-adopter.ts";
import { hiddenOfMember } from "../standings/hidden-store.ts";
import { rawCodes, rawEntries, type Scope, scopeOn, wholeOf } from "../standings/scope.ts";
import { holdOrganisation } from "../uses/use-store.ts";
import { type AnswerRow, countsAs, keyIn } from "./answer.ts";
import { endAnswers, hideAnswers, ownAnswersNow, putAnswers } from "./answer-store.ts";
import { checkAnswers } from "./check-answers.ts";

/**
 * Gives answers of a municipality, all of them or none. What it answered before on the same ends today and stays
 * history; of what it hides the history is hidden too. An answer about what it hides is hidden as well, unless it shows
 * it; a partnership never shows it. Throws `adoption/answers-do-not-fit` with every fault,
 * `adoption/own-proposal`, and `adoption/answer-changed` when a colleague was first.
 */
export async function giveAnswers(
  ctx: Context,
  organisation: string,
  answers: readonly AnswerForm[],
  key: string | null,
): Promise<{ ids: string[] }> {
  const asked = { route: "giveAnswers", key, content: [organisation, answers] };
  return once(ctx, asked, () => give(ctx, organisation, answers));
}

async function give(
  ctx: Context,
  organisation: string,
  answers: readonly AnswerForm[],
): Promise<{ ids: string[] }> {
  await requireMunicipality(ctx, organisation);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [organisation] });
  await checkAnswers(ctx, scope, answers);
  await holdOrganisation(ctx.db, organisation);
  await requireOthersProposals(ctx, scope, organisation, answers);
  // Several rows where entries were merged after they were answered: a new answer ends them all.
  const standing = Map.groupBy(await ownAnswersNow(ctx.db, organisation), (row) =>
    keyIn(scope, row),
  );
  requireAsRead(answers, scope, standing);
  const told = await withHidden(ctx, scope, organisation, { answers, standing });
  const replaced = answers.flatMap((answer) => standing.get(keyIn(scope, answer)) ?? []);
  await endAnswers(
    ctx.db,
    replaced.map(({ id }) => id),
    { ended_on: scope.on, ended_at: ctx.now, ended_by: ctx.caller.person },
  );
  await hideWhatWasSaid(ctx, scope, told);
  const rows = told.map((answer) => rowOf(ctx, organisation, scope, answer));
  await putAnswers(ctx.db, rows);
  return { ids: rows.map(({ id }) => id) };
}

/** To answer "we use it" is to confirm what somebody proposed: not by the side that did. */
async function requireOthersProposals(
  ctx: Context,
  scope: Scope,
  organisation: string,
  answers: readonly AnswerForm[],
): Promise<void> {
  const yes = answers.filter(({ answer }) => answer === "uses" || answer === "planned");
  const entries = yes.map(({ entry }) => entry);
  await requireNotProposedByUs(ctx, scope, organisation, entries);
}

/**
 * The same answers, hidden where something about the entry is: one on many subjects, or for a member, does not speak of
 * that. What everybody reads already can be said again.
 */
async function withHidden(
  ctx: Context,
  scope: Scope,
  organisation: string,
  {
    answers,
    standing,
  }: {
    readonly answers: readonly AnswerForm[];
    readonly standing: ReadonlyMap<string, readonly AnswerRow[]>;
  },
): Promise<AnswerForm[]> {
  const itself = actingFor(ctx, organisation, "giveAnswers") === null;
  const hides = itself
    ? (await whatStands(ctx, scope, organisation)).hides
    : await hiddenOfMember(ctx, scope);
  const isRead = (answer: AnswerForm): boolean =>
    (standing.get(keyIn(scope, answer)) ?? []).some(
      (row) => !row.hidden && countsAs(row, scope.on) === answer.answer,
    );
  return answers.map((answer) => ({
    ...answer,
    hidden:
      answer.hidden ||
      (hides(wholeOf(scope, answer.entry)) && !(itself && answer.show === true) && !isRead(answer)),
  }));
}

/** What is hidden is gone from the history too, under every code and entry by which it was answered. */
async function hideWhatWasSaid(
  ctx: Context,
  scope: Scope,
  answers: readonly AnswerForm[],
): Promise<void> {
  const subjects = answers
    .filter(({ hidden }) => hidden)
    .flatMap(({ entry, version }) =>
      (rawEntries({ ...scope, entries: [wholeOf(scope, entry)] }) ?? []).map((raw) => ({
        entry: raw,
        version,
      })),
    );
  await hideAnswers(ctx.db, rawCodes(scope) ?? [], subjects);
}

function requireAsRead(
  answers: readonly AnswerForm[],
  scope: Scope,
  standing: ReadonlyMap<string, readonly AnswerRow[]>,
): void {
  const faults = answers.flatMap((answer, n) => {
    const now = standing.get(keyIn(scope, answer)) ?? [];
    const asRead =
      answer.replaces === null ? now.length === 0 : now.some(({ id }) => id === answer.replaces);
    if (asRead) return [];
    const [first] = now;
    return [
      { where: `body.answers.${n}.replaces`, detail: first ? `now ${first.id}` : "now null" },
    ];
  });
  if (faults.length === 0) return;
  throw new Conflict(
    "adoption/answer-changed",
    "A colleague answered this in the meantime. Read the answers again and put in what you had. Nothing was changed.",
    faults,
  );
}

function rowOf(ctx: Context, organisation: string, scope: Scope, answer: AnswerForm): AnswerRow {
  return {
    id: uuidv7({ msecs: ctx.now.getTime() }),
    organisation,
    entry: wholeOf(scope, answer.entry),
    version: answer.version,
    answer: answer.answer,
    planned_on: answer.plannedOn,
    reason: answer.reason,
    review_on: answer.reviewOn,
    expires_on: answer.expiresOn,
    explained_at: answer.explainedAt,
    reused_from: answer.reusedFrom,
    hidden: answer.hidden,
    origin: "own",
    sources: [],
    given_on: scope.on,
    given_at: ctx.now,
    given_by: ctx.caller.person,
    by_organisation: actingFor(ctx, organisation, "giveAnswers"),
    ended_on: null,
    ended_at: null,
    ended_by: null,
  };
}
