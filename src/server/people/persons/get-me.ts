import type { z } from "zod";
import { secondFactorRights } from "#contract/access";
import type { getMe as described } from "#contract/people";
import { isFresh } from "#platform/access/denial";
import { type Context, dutchDate } from "#platform/context";
import { claimsOfPerson } from "../claims/claim-store.ts";
import { mandatesTo } from "../mandates/mandate-store.ts";
import { namedOrganisations } from "../organisation-name.ts";
import { isLapsed, rightTold } from "../rights/right.ts";
import { rightsOfPerson } from "../rights/right-store.ts";
import { callerNumber, requirePerson } from "./require-person.ts";

/** Who the caller is, for whom he works and what he may do. */
export async function getMe(
  ctx: Context,
  countTasks: (ctx: Context) => Promise<number>,
): Promise<z.infer<typeof described.reply>> {
  const person = await requirePerson(ctx, callerNumber(ctx));
  const rights = await rightsOfPerson(ctx.db, person.number);
  const places = [
    ...new Set(rights.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]))),
  ];
  const mandates = await mandatesTo(ctx.db, places, dutchDate(ctx.now));
  const claims = (await claimsOfPerson(ctx.db, person.number)).filter(
    ({ state }) => state === "waiting" || state === "half-agreed",
  );
  const nameOf = await namedOrganisations(ctx, [
    ...places,
    ...mandates.map(({ giver }) => giver),
    ...claims.map(({ organisation }) => organisation),
  ]);
  const { organisation, secondFactor } = ctx.caller;
  return {
    person: {
      number: person.number,
      name: person.name,
      email: person.email,
      language: person.language,
      mailPreference: person.mail_preference,
    },
    organisation:
      organisation === null ? null : { id: organisation, name: nameOf(organisation).name },
    organisations: places.map((id) => ({
      ...nameOf(id),
      rights: rights
        .filter((right) => right.organisation === id)
        .map((right) => rightTold(right, ctx.now)),
      actsFor: mandates
        .filter(({ taker }) => taker === id)
        .map(({ giver, scope }) => ({ id: giver, name: nameOf(giver).name, scope: [...scope] })),
    })),
    national: rights
      .filter((right) => right.organisation === null)
      .map((right) => rightTold(right, ctx.now)),
    claims: claims.map((claim) => ({
      id: claim.id,
      organisation: { id: claim.organisation, name: nameOf(claim.organisation).name },
      state: claim.state,
      askedAt: claim.asked_at.toISOString(),
    })),
    secondFactor: {
      enrolled: secondFactor.enrolled,
      needed: rights.some(
        (right) => secondFactorRights.includes(right.held) && !isLapsed(right, ctx.now),
      ),
      shown: secondFactor.at !== null,
      fresh: isFresh(secondFactor.at, ctx.now),
    },
    tasks: await countTasks(ctx),
  };
}
