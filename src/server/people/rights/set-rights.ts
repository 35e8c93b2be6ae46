import type { OrganisationRight } from "#contract/access";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { tellRightsChanged } from "../mail/tell-rights-changed.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { callerNumber, requirePerson } from "../persons/require-person.ts";
import { grantRights } from "./grant-rights.ts";
import { isLastAdministrator, lastAdministrator, ownRights } from "./last-administrator.ts";
import { endRights, lockRightsAt } from "./right-store.ts";

/**
 * Gives a colleague exactly these rights; an empty list takes them all. Who is no colleague yet is invited instead.
 * Throws `people/not-a-colleague`, `people/last-administrator`, `people/own-rights`, `people/adviser-answers`.
 */
export async function setRights(
  ctx: Context,
  organisation: string,
  { person, rights }: { person: number; rights: readonly OrganisationRight[] },
): Promise<void> {
  const { name } = await requireOrganisation(ctx, organisation);
  await requirePerson(ctx, person);
  const here = await lockRightsAt(ctx.db, organisation);
  const held = here.filter((right) => right.person === person);
  if (held.length === 0) {
    throw new NotFound(
      "people/not-a-colleague",
      "This person holds no right at this organisation. Invite them by mail.",
    );
  }
  if (!rights.includes("administrator") && isLastAdministrator(ctx, here, person)) {
    throw lastAdministrator();
  }
  const more = rights.some((right) => !held.some((one) => one.held === right));
  if (more && person === ctx.caller.person && !isLastAdministrator(ctx, here, person)) {
    throw ownRights();
  }
  const gone = held.filter(({ held: right }) => !rights.some((kept) => kept === right));
  await endRights(
    ctx.db,
    gone.map(({ id }) => id),
    { by: callerNumber(ctx), at: ctx.now },
  );
  await grantRights(ctx, { person, organisation, rights });
  if (person !== ctx.caller.person) await tellRightsChanged(ctx, { person, place: name, rights });
}
