import type { Task } from "#contract/overview";
import { type Context, dutchDate } from "#platform/context";
import { claimsOn } from "../claims/claim-store.ts";
import { namedOrganisations } from "../organisation-name.ts";
import { findPersons } from "../persons/person-store.ts";

/** Who asks to work for these organisations, one task each. */
export async function claimTasks(ctx: Context, organisations: readonly string[]): Promise<Task[]> {
  const claims = await claimsOn(ctx.db, {
    road: "administrator",
    organisations,
    open: true,
    now: ctx.now,
  });
  const nameOf = await namedOrganisations(
    ctx,
    claims.map(({ organisation }) => organisation),
  );
  const persons = await findPersons(ctx.db, [...new Set(claims.map(({ person }) => person))]);
  return claims.map((claim) => ({
    id: `claim-${claim.id}`,
    kind: "claim-to-decide",
    organisation: { id: claim.organisation, name: nameOf(claim.organisation).name },
    about: persons.find(({ number }) => number === claim.person)?.name ?? null,
    count: 1,
    due: dutchDate(claim.expires_at),
  }));
}
