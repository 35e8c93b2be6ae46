import type { AnswerKind } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { answersByDay } from "../answers/answer-store.ts";
import { organisationsNamed } from "../names.ts";
import { codeOn, scopeOn, wholeOf } from "../standings/scope.ts";

/** What a municipality answered on one day. */
interface NewAnswers {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly on: string;
  readonly count: number;
  /** Of one answer what it says; null of more. */
  readonly one: {
    readonly entry: string;
    readonly version: string | null;
    readonly answer: AnswerKind;
  } | null;
}

/** Who answered lately, and on what, under the code and the entries of today. */
export async function newestAnswers(ctx: Context, most: number): Promise<NewAnswers[]> {
  const scope = await scopeOn(ctx, dutchDate(ctx.now));
  const days = await answersByDay(ctx.db, most);
  const named = await organisationsNamed(
    ctx,
    days.map(({ organisation }) => codeOn(scope, organisation)),
  );
  return days.map(({ organisation, on, n, entry, version, answer }) => {
    const { id, name } = named(codeOn(scope, organisation));
    const one = n === 1 ? { entry: wholeOf(scope, entry), version, answer } : null;
    return { municipality: { id, name }, on, count: n, one };
  });
}
