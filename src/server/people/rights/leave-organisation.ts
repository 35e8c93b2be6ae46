import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { requireOrganisation } from "../organisation-name.ts";
import { isLastAdministrator, lastAdministrator } from "./last-administrator.ts";
import { lockRightsAt } from "./right-store.ts";
import { takeRights } from "./take-rights.ts";

/**
 * The caller leaves an organisation. The last administrator does not leave unseen: refused unless that is said aloud,
 * and then it stands on the list of the moderators. Throws `people/last-administrator`.
 */
export async function leaveOrganisation(
  ctx: Context,
  organisation: string,
  { withoutSuccessor }: { withoutSuccessor: boolean },
): Promise<void> {
  await requireOrganisation(ctx, organisation);
  const caller = callerNumber(ctx);
  const here = await lockRightsAt(ctx.db, organisation);
  if (!withoutSuccessor && isLastAdministrator(ctx, here, caller)) throw lastAdministrator();
  await takeRights(
    ctx,
    here.filter((right) => right.person === caller),
  );
}
