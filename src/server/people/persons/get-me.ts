import type { z } from "zod";
import { secondFactorRights } from "#contract/access";
import type { getMe as described } from "#contract/people";
import { callerNumber } from "#platform/access/caller-number";
import { isFresh } from "#platform/access/denial";
import { type Context, dutchDate } from "#platform/context";
import { findUndelivered } from "#platform/mail/find-undelivered";
import { claimsOfPerson } from "../claims/claim-store.ts";
import { mandatesTo } from "../mandates/mandate-store.ts";
import { endsOf } from "../organisation-end.ts";
import { namedOrganisations } from "../organisation-name.ts";
import { isLastAdministrator } from "../rights/last-administrator.ts";
import { isLapsed, rightTold } from "../rights/right.ts";
import { administratorsAt, rightsOfPerson } from "../rights/right-store.ts";
import { requirePerson } from "./require-person.ts";

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
  const administering = rights.flatMap(({ held, organisation }) =>
    held === "administrator" && organisation !== null ? [organisation] : [],
  );
  const administrators = await administratorsAt(ctx.db, administering);
  const { organisation, secondFactor } = ctx.caller;
  const ends = await endsOf(ctx, places);
  const lost = await findUndelivered(ctx, { persons: [person.number] });
  return {
    person: {
      number: person.number,
      name: person.name,
      email: person.email,
      language: person.language,
      mailPreference: person.mail_preference,
      undelivered: lost.persons.has(person.number),
    },
    organisation:
      organisation === null ? null : { id: organisation, name: nameOf(organisation).name },
    organisations: places.map((id) => ({
      ...nameOf(id),
      ended: ends.get(id) ?? null,
      rights: rights
        .filter((right) => right.organisation === id)
        .map((right) => rightTold(right, ctx.now)),
      actsFor: mandates
        .filter(({ taker }) => taker === id)
        .map(({ giver, scope }) => ({ id: giver, name: nameOf(giver).name, scope: [...scope] })),
    })),
    lastAdministratorAt: administering.filter((id) =>
      isLastAdministrator(
        ctx,
        administrators.filter((right) => right.organisation === id),
        person.number,
      ),
    ),
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
