import { isWatcher, type NationalRight } from "#contract/access";
import type { Context } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";
import { tellRightEnded } from "../mail/tell-right-ended.ts";
import { isLastAdministrator, lastAdministrator } from "./last-administrator.ts";
import { lockRightsAt } from "./right-store.ts";
import { takeRights } from "./take-rights.ts";

/**
 * Takes a right in the whole network. Throws `people/not-held`, `people/last-administrator` for the
 * last moderator, and `people/ended-on-command-line`.
 */
export async function endNationalRight(
  ctx: Context,
  { person, right }: { person: number; right: NationalRight },
): Promise<void> {
  const caller = ctx.caller.person;
  // Who is watched does not dismiss who watches: those rights come and go on the command line.
  if (isWatcher(right) && person !== caller && ctx.caller.origin !== "command-line") {
    throw new Conflict(
      "people/ended-on-command-line",
      "The right of a moderator or auditor is taken on the command line of the server: waaier person NUMBER --end-right RIGHT. Your own you can give up here.",
    );
  }
  const here = await lockRightsAt(ctx.db, null);
  const held = here.find((one) => one.person === person && one.held === right);
  if (!held) {
    throw new NotFound("people/not-held", "This person does not hold this right.");
  }
  if (right === "moderator" && isLastAdministrator(ctx, here, person, "moderator")) {
    throw lastAdministrator();
  }
  await takeRights(ctx, [held]);
  if (person !== caller) await tellRightEnded(ctx, { person, right });
}
