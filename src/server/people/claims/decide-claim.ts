import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { holdings } from "../rights/holdings.ts";
import { changeClaim, takeClaim } from "./claim-store.ts";
import { closeClaim, refuseOwn, requireOpen, requireRoad } from "./close-claim.ts";

interface Decision {
  readonly agreed: boolean;
  readonly reason: string;
}

/**
 * A moderator decides about a claim. Two different moderators must agree before it is granted; one "no" refuses it.
 * Throws `people/same-eyes` when the same moderator agrees twice, `people/own-claim`, `people/road-closed`,
 * `people/claim-closed`.
 */
export async function decideClaim(
  ctx: Context,
  id: string,
  { agreed, reason }: Decision,
): Promise<{ id: string; state: "half-agreed" | "granted" | "refused" }> {
  const moderator = callerNumber(ctx);
  const found = await takeClaim(ctx.db, id);
  const claim = requireOpen(ctx, found?.road === "moderators" ? found : undefined);
  refuseOwn(ctx, claim);
  const road = "moderators";
  if (!agreed) return { id, state: await closeClaim(ctx, claim, { agreed, reason, road }) };
  await requireRoad(ctx, claim, road);
  if (claim.agreed_by === null || !(await stillModerates(ctx, claim.agreed_by))) {
    await changeClaim(ctx.db, id, { state: "half-agreed", agreed_by: moderator });
    return { id, state: "half-agreed" };
  }
  if (claim.agreed_by === moderator) {
    throw new Conflict(
      "people/same-eyes",
      "You agreed already. A second moderator must look at it too.",
    );
  }
  return { id, state: await closeClaim(ctx, claim, { agreed, reason, road }) };
}

/** The eyes of somebody who is no moderator any more are not one of the four. */
const stillModerates = async (ctx: Context, person: number): Promise<boolean> =>
  (await holdings(ctx, person)).rights.some(({ right }) => right === "moderator");
