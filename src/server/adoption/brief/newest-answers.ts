import { type Context, dutchDate } from "#platform/context";
import { answersByDay } from "../answers/answer-store.ts";
import { organisationsNamed } from "../names.ts";
import { codeOn, scopeOn } from "../standings/scope.ts";

/** Who answered lately, and on how many subjects, under the code of today. */
export async function newestAnswers(
  ctx: Context,
  most: number,
): Promise<{ municipality: { id: string; name: string }; on: string; count: number }[]> {
  const scope = await scopeOn(ctx, dutchDate(ctx.now));
  const days = await answersByDay(ctx.db, most);
  const named = await organisationsNamed(
    ctx,
    days.map(({ organisation }) => codeOn(scope, organisation)),
  );
  return days.map(({ organisation, on, n }) => {
    const { id, name } = named(codeOn(scope, organisation));
    return { municipality: { id, name }, on, count: n };
  });
}
