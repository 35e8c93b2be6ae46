import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { isLastAdministrator, ownRights } from "./last-administrator.ts";
import { confirmedFrom } from "./right.ts";
import { confirmUntil, lockRightsAt } from "./right-store.ts";

/**
 * Confirms the rights of a colleague for another year; in the whole network when there is no organisation. Nobody confirms his own, unless nobody else could.
 * Throws `people/not-a-colleague`, `people/own-rights`.
 */
export async function confirmRights(
  ctx: Context,
  organisation: string | null,
  person: number,
): Promise<void> {
  const here = await lockRightsAt(ctx.db, organisation);
  const held = here.filter((right) => right.person === person);
  if (held.length === 0) {
    throw new NotFound(
      "people/not-a-colleague",
      "This person holds no right at this organisation. Open the list of people again.",
    );
  }
  const leading = organisation === null ? "moderator" : "administrator";
  if (person === ctx.caller.person && !isLastAdministrator(ctx, here, person, leading)) {
    throw ownRights();
  }
  await confirmUntil(
    ctx.db,
    held.map(({ id }) => id),
    confirmedFrom(ctx.now),
  );
}
