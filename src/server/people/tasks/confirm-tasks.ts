import type { Task } from "#contract/overview";
import type { Context } from "#platform/context";
import { daysAfter } from "#platform/days-after";
import { namedOrganisations } from "../organisation-name.ts";
import { reminderDays } from "../rights/right.ts";
import { rightsEndingBefore } from "../rights/right-store.ts";

/** Rights of colleagues that end soon, one task per organisation with the first day on which one ends. */
export async function confirmTasks(
  ctx: Context,
  organisations: readonly string[],
): Promise<Task[]> {
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
