import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import { access } from "#contract/access";
import type * as contract from "#contract/adoption";
import { denialOf } from "#platform/access/denial";
import { type Context, dutchDate } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { entriesNamed, organisationsNamed } from "../names.ts";
import { requireKnown } from "../require-adopter.ts";
import { rawCodes, rawEntries, type Scope, scopeOn } from "../standings/scope.ts";
import { type AnswerRow, keyIn } from "./answer.ts";
import { answersEver } from "./answer-store.ts";

/**
 * Every answer that a municipality or what merged into it gave. Of one that was taken back others see that it was there,
 * and its reason no more. Throws `adoption/unknown-organisation` and `catalogue/unknown-entry`.
 */
export async function listAnswerHistory(
  ctx: Context,
  id: string,
  { entry, ...asked }: z.infer<typeof contract.listAnswerHistory.query>,
): Promise<z.infer<typeof contract.listAnswerHistory.reply>> {
  await requireKnown(ctx, id);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [id] });
  const entries = entry === undefined ? null : [(await catalogueEntries.require(ctx, entry)).id];
  const rows = await answersEver(ctx.db, {
    codes: rawCodes(scope) ?? [],
    entries: entries && rawEntries({ ...scope, entries }),
  });
  const isTakenBack = takenBackAmong(rows, scope);
  const seesAll = isOwn(ctx, id);
  const filters = { entry, ...asked };
  const { items: shown, ...list } = pageOfWhole(`answerHistory ${id}`, filters, rows);
  const entryOf = await entriesNamed(
    ctx,
    shown.map((row) => row.entry),
  );
  const named = await organisationsNamed(
    ctx,
    shown.flatMap((row) => [row.organisation, row.by_organisation]),
  );
  const ref = (code: string) => ({ id: code, name: named(code).name });
  return {
    ...list,
    items: shown.map((row) => {
      const { id: entryId, name } = entryOf(row.entry);
      return {
        id: row.id,
        entry: { id: entryId, name },
        version: row.version,
        saidBy: ref(row.organisation),
        answer: row.answer,
        plannedOn: row.planned_on,
        reason: seesAll || !isTakenBack(row) ? row.reason : null,
        expiresOn: row.expires_on,
        givenOn: row.given_on,
        endedOn: row.ended_on,
        byOrganisation: row.by_organisation === null ? null : ref(row.by_organisation),
      };
    }),
  };
}

/** Whether who asks may see what the organisation itself sees of its answers. */
function isOwn({ caller, now }: Context, organisation: string): boolean {
  const rule = access["listOwnAnswers"];
  return rule !== undefined && denialOf(rule, caller, organisation, now) === null;
}

/** One that was replaced ended at the very moment at which another on the same was given. */
function takenBackAmong(rows: readonly AnswerRow[], scope: Scope): (row: AnswerRow) => boolean {
  const at = (row: AnswerRow, moment: Date): string =>
    JSON.stringify([row.organisation, keyIn(scope, row), moment]);
  const given = new Set(rows.map((row) => at(row, row.given_at)));
  return (row) => row.ended_at !== null && !given.has(at(row, row.ended_at));
}
