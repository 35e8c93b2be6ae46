import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { Explanation } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { municipalitiesWithin, placeOf } from "../municipalities-within.ts";
import { codeOn, type Scope, scopeOn } from "../standings/scope.ts";
import { type AnswerRow, answerStanding, keyIn } from "./answer.ts";
import { answersOn, timesReused } from "./answer-store.ts";

/**
 * Why others do not do something now, or why it does not concern them: what stands today, the most taken over first. The
 * same words stand once, with who wrote them first. Throws `catalogue/unknown-entry`.
 */
export async function listExplanations(
  ctx: Context,
  entry: string,
  { version, ...asked }: z.infer<typeof contract.listExplanations.query>,
): Promise<z.infer<typeof contract.listExplanations.reply>> {
  const { id } = await catalogueEntries.require(ctx, entry);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { entries: [id] });
  const standing = explaining(await answersOn(ctx.db, scope), scope).filter(
    ({ row }) => version === undefined || row.version === version,
  );
  const reused = await timesReused(
    ctx.db,
    standing.map(({ row }) => row.id),
  );
  const municipalities = await municipalitiesWithin(ctx, scope.on);
  const told = standing.flatMap(({ code, row, reason }) => {
    const municipality = municipalities.get(code);
    if (!municipality) return [];
    const explanation: Explanation = {
      id: row.id,
      organisation: { id: code, name: municipality.name },
      sizeClass: placeOf(municipality).sizeClass,
      answer: row.answer,
      reason,
      givenOn: row.given_on,
      reused: reused.get(row.id) ?? 0,
    };
    return [explanation];
  });
  const items = onceEach(told);
  const filters = { version, ...asked };
  return pageOfWhole(`explanations ${id}`, filters, items);
}

/** What explains among what the municipalities answer: of one that answered anew its own word alone. */
function explaining(rows: readonly AnswerRow[], scope: Scope) {
  const codeOf = ({ organisation }: AnswerRow) => codeOn(scope, organisation);
  const byOne = Map.groupBy(rows, (row) => `${codeOf(row)}\n${keyIn(scope, row)}`);
  return [...byOne.values()].flatMap((ofOne) => {
    const code = ofOne[0] ? codeOf(ofOne[0]) : "";
    const { state, row } = answerStanding(ofOne, code, scope.on);
    if (!row || state === "uses" || state !== row.answer || row.reason === null) return [];
    return [{ code, row, reason: row.reason }];
  });
}

function onceEach(told: readonly Explanation[]): Explanation[] {
  const firstFirst = told.toSorted((a, b) => b.reused - a.reused || before(a, b));
  const seen = new Set<string>();
  return firstFirst.filter(({ answer, reason }) => {
    const words = `${answer}\n${reason}`;
    return !seen.has(words) && seen.add(words);
  });
}

const before = (a: Explanation, b: Explanation): number =>
  a.givenOn === b.givenOn ? (a.id < b.id ? -1 : 1) : a.givenOn < b.givenOn ? -1 : 1;
