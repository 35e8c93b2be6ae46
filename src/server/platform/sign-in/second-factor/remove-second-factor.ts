import type { Context } from "../../context.ts";
import type { PeopleDirectory } from "../people-directory.ts";
import { stepDownSessions } from "../sessions/session-store.ts";
import { removeFactor } from "./factor-store.ts";
import { tellFactorChanged } from "./tell-factor-changed.ts";

/**
 * Takes the second factor of a person away, with its recovery codes: no session of this person counts as having one.
 * Returns whether there was one.
 */
export async function removeSecondFactor(
  ctx: Context,
  directory: Pick<PeopleDirectory, "addressOf">,
  person: number,
): Promise<boolean> {
  const removed = await removeFactor(ctx.db, person);
  await stepDownSessions(ctx.db, person);
  if (removed) await tellFactorChanged(ctx, directory, { person, change: "removed" });
  return removed;
}
