import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { namedOrganisations, requireOrganisation } from "../organisation-name.ts";
import { findPersons } from "../persons/person-store.ts";
import { claimsOn, type StoredClaim } from "./claim-store.ts";

type Asked = z.infer<typeof contract.listClaims.query>;
type Reply = z.infer<typeof contract.listClaims.reply>;

/** Claims that ask for the administrators of an organisation, or for the moderators when it is null. */
export async function listClaims(
  ctx: Context,
  organisation: string | null,
  asked: Asked,
): Promise<Reply> {
  if (organisation !== null) await requireOrganisation(ctx, organisation);
  const page = pageOf(`claims of ${organisation ?? "the network"}`, asked);
  const all = await claimsOn(ctx.db, {
    road: organisation === null ? "moderators" : "administrator",
    organisations: organisation === null ? "all" : [organisation],
    open: asked.state === "open",
    now: ctx.now,
  });
  const shown = all.slice(page.offset, page.offset + page.limit);
  return {
    total: all.length,
    items: await told(ctx, shown),
    next: page.next(all.length),
  };
}

async function told(ctx: Context, claims: readonly StoredClaim[]): Promise<Reply["items"]> {
  const numbers = claims.flatMap(({ person, agreed_by }) => [person, agreed_by ?? person]);
  const persons = await findPersons(ctx.db, [...new Set(numbers)]);
  const personOf = (number: number | null) => persons.find((one) => one.number === number);
  const nameOf = await namedOrganisations(
    ctx,
    claims.map(({ organisation }) => organisation),
  );
  return claims.map((claim) => ({
    id: claim.id,
    organisation: { id: claim.organisation, name: nameOf(claim.organisation).name },
    person: claim.person,
    name: personOf(claim.person)?.name ?? "",
    email: personOf(claim.person)?.email ?? null,
    road: claim.road,
    right: claim.held,
    explanation: claim.explanation ?? "",
    state: claim.state,
    askedAt: claim.asked_at.toISOString(),
    agreedBy: personOf(claim.agreed_by)?.name ?? null,
    mayDecide: claim.person !== ctx.caller.person && claim.agreed_by !== ctx.caller.person,
    reason: claim.reason,
  }));
}
