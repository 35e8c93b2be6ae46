import type { Task } from "#contract/overview";
import { type Context, dutchDate } from "#platform/context";
import { daysAfter } from "#platform/days-after";
import { type StoredMandate, standingMandates } from "../mandates/mandate-store.ts";
import { namedOrganisations } from "../organisation-name.ts";
import { reminderDays } from "../rights/right.ts";

interface Places {
  readonly administers: readonly string[];
  /** Where a mandate can be given again. */
  readonly speaksFor: readonly string[];
}

/** Mandates that count and end soon, for who keeps order on either side and for who can give a new one. */
export async function mandateTasks(
  ctx: Context,
  { administers, speaksFor }: Places,
): Promise<Task[]> {
  const today = dutchDate(ctx.now);
  const soon = daysAfter(ctx.now, reminderDays);
  const giving = new Set([...administers, ...speaksFor]);
  const taking = new Set(administers);
  const standing = await standingMandates(ctx.db, [...giving], today);
  const ending = standing.filter(
    (one) =>
      one.valid_from <= today &&
      one.valid_until < soon &&
      !standing.some((next) => goesOn(one, next)),
  );
  const nameOf = await namedOrganisations(
    ctx,
    ending.flatMap(({ giver, taker }) => [giver, taker]),
  );
  const task = ({ id, valid_until }: StoredMandate, own: string, other: string): Task => ({
    id: `mandate-${id}-${own}`,
    kind: "mandate-ends",
    organisation: { id: own, name: nameOf(own).name },
    about: nameOf(other).name,
    count: 1,
    due: valid_until,
  });
  return ending.flatMap((one) => [
    ...(giving.has(one.giver) ? [task(one, one.giver, one.taker)] : []),
    ...(taking.has(one.taker) ? [task(one, one.taker, one.giver)] : []),
  ]);
}

/** Whether a mandate is there already that takes over all of this one, without a day between. */
const goesOn = (one: StoredMandate, next: StoredMandate): boolean =>
  next.giver === one.giver &&
  next.taker === one.taker &&
  next.valid_until > one.valid_until &&
  next.valid_from <= dayAfter(one.valid_until) &&
  one.scope.every((part) => next.scope.includes(part));

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10);
