import { type Context, dutchDate } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { requireAdopter } from "../require-adopter.ts";
import { scopeOn } from "../standings/scope.ts";
import { holdOrganisation } from "../uses/use-store.ts";
import { keyIn } from "./answer.ts";
import { endAnswers, ownAnswersNow } from "./answer-store.ts";

/** Takes an answer back: from today nothing is said. Throws `adoption/unknown-answer` and `adoption/organisation-ended`. */
export async function withdrawAnswer(
  ctx: Context,
  organisation: string,
  answer: string,
): Promise<void> {
  await requireAdopter(ctx, organisation);
  const scope = await scopeOn(ctx, dutchDate(ctx.now));
  await holdOrganisation(ctx.db, organisation);
  const now = await ownAnswersNow(ctx.db, organisation);
  const found = now.find(({ id }) => id === answer);
  if (!found) {
    throw new NotFound(
      "adoption/unknown-answer",
      "This answer does not stand now: it was replaced or taken back. Read the answers again.",
    );
  }
  // Of entries that were merged after they were answered, the answer on the other would come up again.
  const same = now.filter((row) => keyIn(scope, row) === keyIn(scope, found));
  await endAnswers(
    ctx.db,
    same.map(({ id }) => id),
    { ended_on: dutchDate(ctx.now), ended_at: ctx.now, ended_by: ctx.caller.person },
  );
}
