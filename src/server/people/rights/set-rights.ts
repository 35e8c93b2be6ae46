import type { OrganisationRight } from "#contract/access";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { tellRightsChanged } from "../mail/tell-rights-changed.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { requirePerson } from "../persons/require-person.ts";
import { grantRights } from "./grant-rights.ts";
import { isLastAdministrator, lastAdministrator, ownRights } from "./last-administrator.ts";
import { lockRightsAt } from "./right-store.ts";
import { takeRights } from "./take-rights.ts";

/**
 * Gives a colleague exactly these rights, those that stay for another year; an empty list takes them all. One's own
 * that stay are not lengthened by it. Who is no colleague yet is invited instead.
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
  const self = person === ctx.caller.person;
  const more = rights.filter((right) => !held.some((one) => one.held === right));
  if (self && more.length > 0 && !isLastAdministrator(ctx, here, person)) throw ownRights();
  const gone = held.filter(({ held: right }) => !rights.some((kept) => kept === right));
  await takeRights(ctx, gone);
  // Giving again what is held confirms it for a year, and that is what another does: `confirm-rights.ts`.
  await grantRights(ctx, { person, organisation, rights: self ? more : rights });
  if (!self) await tellRightsChanged(ctx, { person, place: name, rights });
}
