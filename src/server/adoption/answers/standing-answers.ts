import type { Db } from "#platform/context";
import { codeOn, type Scope } from "../standings/scope.ts";
import {
  type AnswerRow,
  answerStanding,
  keyIn,
  type Standing,
  silent,
  subjectKey,
} from "./answer.ts";
import { answersOn } from "./answer-store.ts";

/** What the municipalities of a scope answer on a day: silence is an answer that stands nowhere. */
export interface StandingAnswers {
  of(code: string, entry: string, version: string | null): Standing;
}

export async function standingAnswers(db: Db, scope: Scope): Promise<StandingAnswers> {
  return standingsIn(await answersOn(db, scope), scope);
}

/** The same of rows that were read already. */
export function standingsIn(
  rows: readonly AnswerRow[],
  scope: Pick<Scope, "on" | "moved" | "parts">,
): StandingAnswers {
  const found = Map.groupBy(rows, (row) => {
    const code = codeOn(scope, row.organisation);
    return `${code}\n${keyIn(scope, row)}`;
  });
  return {
    of(code, entry, version) {
      const ofOne = found.get(`${code}\n${subjectKey(entry, version)}`);
      return ofOne ? answerStanding(ofOne, code, scope.on) : silent;
    },
  };
}
