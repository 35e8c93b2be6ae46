import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";
import { tellRightsChanged } from "../mail/tell-rights-changed.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { requirePerson } from "../persons/require-person.ts";
import { grantRights } from "./grant-rights.ts";
import { lockRightsAt } from "./right-store.ts";
import { takeRights } from "./take-rights.ts";

/** Makes a colleague administrator in the place of the caller. Throws `people/not-a-colleague`, `people/own-rights`. */
export async function handOver(ctx: Context, organisation: string, person: number): Promise<void> {
  const { name } = await requireOrganisation(ctx, organisation);
  await requirePerson(ctx, person);
  const caller = callerNumber(ctx);
  if (person === caller) {
    throw new Conflict("people/own-rights", "You are administrator already. Choose a colleague.");
  }
  const here = await lockRightsAt(ctx.db, organisation);
  const theirs = here.filter((right) => right.person === person);
  if (theirs.length === 0) {
    throw new NotFound(
      "people/not-a-colleague",
      "This person holds no right at this organisation. Invite them first.",
    );
  }
  const mine = here.filter((right) => right.person === caller && right.held === "administrator");
  await grantRights(ctx, { person, organisation, rights: ["administrator"] });
  await takeRights(ctx, mine);
  const rights = [...theirs.map(({ held }) => held), "administrator" as const];
  await tellRightsChanged(ctx, { person, place: name, rights: [...new Set(rights)] });
}
