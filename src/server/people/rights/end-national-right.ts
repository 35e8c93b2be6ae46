import type { NationalRight } from "#contract/access";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { callerNumber } from "../persons/require-person.ts";
import { isLastAdministrator, lastAdministrator } from "./last-administrator.ts";
import { endRights, lockRightsAt } from "./right-store.ts";

/** Takes a right in the whole network. Throws `people/not-held`, `people/last-administrator` for the last moderator. */
export async function endNationalRight(
  ctx: Context,
  { person, right }: { person: number; right: NationalRight },
): Promise<void> {
  const here = await lockRightsAt(ctx.db, null);
  const held = here.find((one) => one.person === person && one.held === right);
  if (!held) {
    throw new NotFound("people/not-held", "This person does not hold this right.");
  }
  if (right === "moderator" && isLastAdministrator(ctx, here, person, "moderator")) {
    throw lastAdministrator();
  }
  await endRights(ctx.db, [held.id], { by: callerNumber(ctx), at: ctx.now });
}
