import type { Task } from "#contract/overview";
import { type Context, dutchDate } from "#platform/context";
import { organisationsNamed } from "../names.ts";
import { rawCodes, scopeOn } from "../standings/scope.ts";
import { judgesAt } from "./judges-at.ts";
import { sideOf } from "./not-by-the-proposer.ts";
import { isToItself, placedIn } from "./proposal.ts";
import { waitingFor } from "./proposal-store.ts";

/**
 * What others propose of the use of these organisations, for who may judge it there: one task for each. What one's own
 * side proposed is for a colleague.
 */
export async function proposalTasks(
  ctx: Context,
  organisations: readonly string[],
): Promise<Task[]> {
  const may = judgesAt(ctx);
  const judges = new Set(organisations.filter((organisation) => may.has(organisation)));
  if (judges.size === 0) return [];
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [...judges] });
  const waiting = await waitingFor(ctx.db, rawCodes(scope) ?? []);
  if (waiting.length === 0) return [];
  const isOwn = await sideOf(ctx, scope);
  const byOrganisation = Map.groupBy(
    waiting.filter((row) => !isOwn(row)).map((row) => placedIn(row, scope)),
    ({ organisation }) => organisation,
  );
  // Of one that ended it is asked of its successor, and of what two who merged proposed to each other nobody is.
  const asks = [...judges].flatMap((organisation) => {
    const count = byOrganisation.get(organisation)?.filter((one) => !isToItself(one)).length ?? 0;
    return count === 0 ? [] : [{ organisation, count }];
  });
  const named = await organisationsNamed(
    ctx,
    asks.map(({ organisation }) => organisation),
  );
  return asks.map(({ organisation, count }) => ({
    id: `use-proposals-${organisation}`,
    kind: "use-to-confirm",
    organisation: { id: organisation, name: named(organisation).name },
    about: null,
    count,
    due: null,
  }));
}
