import type { Task } from "#contract/overview";
import { type Context, dutchDate } from "#platform/context";
import { daysAfter } from "#platform/days-after";
import { claimsOn } from "../claims/claim-store.ts";
import { thatExist } from "../organisation-end.ts";
import { namedOrganisations } from "../organisation-name.ts";
import { reminderDays } from "../rights/right.ts";
import { rightsEndingBefore, withoutAdministrator } from "../rights/right-store.ts";

/** What waits for a moderator: claims, rights in the whole network, and organisations that nobody administers. */
export async function moderatorTasks(ctx: Context): Promise<Task[]> {
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
  const without = await thatExist(ctx, await withoutAdministrator(ctx.db, dutchDate(ctx.now)));
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
