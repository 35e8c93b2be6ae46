import { secondFactorRights } from "#contract/access";
import type { Task } from "#contract/overview";
import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { claimsOn } from "./claims/claim-store.ts";
import { namedOrganisations } from "./organisation-name.ts";
import { findPersons } from "./persons/person-store.ts";
import { daysAfter, reminderDays } from "./rights/right.ts";
import { rightsEndingBefore, withoutAdministrator } from "./rights/right-store.ts";

/** What waits for the caller in this module. */
export async function peopleTasks(ctx: Context): Promise<Task[]> {
  const { rights } = ctx.caller;
  const administers = rights.flatMap(({ right, organisation }) =>
    right === "administrator" && organisation !== null ? [organisation] : [],
  );
  const moderates = rights.some(({ right }) => right === "moderator");
  return [
    ...secondFactorTask(ctx),
    ...(await claimTasks(ctx, administers)),
    ...(await confirmTasks(ctx, administers)),
    ...(moderates ? await moderatorTasks(ctx) : []),
  ];
}

function secondFactorTask({ caller }: Context): Task[] {
  const needed = caller.rights.some(({ right }) => secondFactorRights.includes(right));
  if (!needed || caller.secondFactor.enrolled) return [];
  return [
    {
      id: "second-factor",
      kind: "second-factor",
      organisation: null,
      about: null,
      count: 1,
      due: null,
    },
  ];
}

async function claimTasks(ctx: Context, organisations: readonly string[]): Promise<Task[]> {
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

/** Rights of colleagues that end soon, one task per organisation with the first day on which one ends. */
async function confirmTasks(ctx: Context, organisations: readonly string[]): Promise<Task[]> {
  const ending = await rightsEndingBefore(ctx.db, organisations, daysAfter(ctx.now, reminderDays));
  const nameOf = await namedOrganisations(ctx, organisations);
  return organisations.flatMap((organisation) => {
    const here = ending.filter((right) => right.organisation === organisation);
    if (here.length === 0) return [];
    return [
      {
        id: `confirm-${organisation}`,
        kind: "rights-to-confirm" as const,
        organisation: { id: organisation, name: nameOf(organisation).name },
        about: null,
        count: new Set(here.map(({ person }) => person)).size,
        due: here.map(({ confirmed_until }) => confirmed_until).sort()[0] ?? null,
      },
    ];
  });
}

async function moderatorTasks(ctx: Context): Promise<Task[]> {
  const claims = await claimsOn(ctx.db, {
    road: "moderators",
    organisations: "all",
    open: true,
    now: ctx.now,
  });
  const mine = claims.filter(
    ({ person, agreed_by }) => person !== ctx.caller.person && agreed_by !== ctx.caller.person,
  );
  const ending = await rightsEndingBefore(ctx.db, "national", daysAfter(ctx.now, reminderDays));
  const without = await withoutAdministrator(ctx.db, dutchDate(ctx.now));
  const nameOf = await namedOrganisations(ctx, without);
  return [
    ...(mine.length === 0
      ? []
      : [
          {
            id: "claims",
            kind: "claim-to-judge" as const,
            organisation: null,
            about: null,
            count: mine.length,
            due: mine.map(({ expires_at }) => dutchDate(expires_at)).sort()[0] ?? null,
          },
        ]),
    ...(ending.length === 0
      ? []
      : [
          {
            id: "confirm-network",
            kind: "rights-to-confirm" as const,
            organisation: null,
            about: null,
            count: new Set(ending.map(({ person }) => person)).size,
            due: ending.map(({ confirmed_until }) => confirmed_until).sort()[0] ?? null,
          },
        ]),
    ...without.map((id) => ({
      id: `without-administrator-${id}`,
      kind: "without-administrator" as const,
      organisation: { id, name: nameOf(id).name },
      about: null,
      count: 1,
      due: null,
    })),
  ];
}
