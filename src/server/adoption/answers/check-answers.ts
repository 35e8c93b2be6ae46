import type { AnswerForm, Subject } from "#contract/adoption";
import type { Context } from "#platform/context";
import { type Fault, Invalid } from "#platform/refusal";
import { rawCodes, type Scope, wholeOf } from "../standings/scope.ts";
import { type AnswerRow, keyIn, subjectKey } from "./answer.ts";
import { findAnswers } from "./answer-store.ts";
import { faultsOf } from "./check-answer.ts";
import { subjectsOn } from "./subjects.ts";

/** Refuses answers that do not fit, all of them together: throws `adoption/answers-do-not-fit` with every fault. */
export async function checkAnswers(
  ctx: Context,
  scope: Scope,
  answers: readonly AnswerForm[],
): Promise<void> {
  const subjects = new Map<string, Subject>(
    (await subjectsOn(ctx, scope.on)).map((one) => [subjectKey(one.entry.id, one.version), one]),
  );
  const reused = await explanationsOfOthers(ctx, scope, answers);
  const seen = new Set<string>();
  const faults: Fault[] = answers.flatMap((answer, n) => {
    const where = `body.answers.${n}`;
    const key = keyIn(scope, answer);
    const subject = subjects.get(key);
    if (!subject) {
      return [
        { where: `${where}.entry`, detail: "asks for no answer today, or not of this version" },
      ];
    }
    if (seen.has(key)) return [{ where: `${where}.entry`, detail: "is answered twice" }];
    seen.add(key);
    return [
      ...faultsOf(ctx, answer, { rule: subject.rule, where }),
      ...reuseFaults(answer, scope, { reused, where }),
    ];
  });
  if (faults.length === 0) return;
  throw new Invalid(
    "adoption/answers-do-not-fit",
    `Nothing was answered yet. Mend this and send it again: ${faults
      .slice(0, 5)
      .map(({ where, detail }) => `${where}: ${detail}`)
      .join("; ")}`,
    faults,
  );
}

/** Credit goes to another, for a reason that everybody can read there. */
async function explanationsOfOthers(
  ctx: Context,
  scope: Scope,
  answers: readonly AnswerForm[],
): Promise<ReadonlyMap<string, AnswerRow>> {
  const asked = [...new Set(answers.flatMap(({ reusedFrom }) => reusedFrom ?? []))];
  const own = new Set(rawCodes(scope) ?? []);
  const rows = await findAnswers(ctx.db, asked);
  return new Map(
    rows
      .filter(
        ({ hidden, reason, organisation }) => !hidden && reason !== null && !own.has(organisation),
      )
      .map((row) => [row.id, row]),
  );
}

function reuseFaults(
  { entry, reason, reusedFrom }: AnswerForm,
  scope: Scope,
  { reused, where: at }: { reused: ReadonlyMap<string, AnswerRow>; where: string },
): Fault[] {
  if (reusedFrom === null) return [];
  const where = `${at}.reusedFrom`;
  if (reason === null) return [{ where, detail: "only with a reason, which was taken over" }];
  const row = reused.get(reusedFrom);
  if (row && wholeOf(scope, row.entry) === wholeOf(scope, entry)) return [];
  return [{ where, detail: "is no explanation of another on this" }];
}
