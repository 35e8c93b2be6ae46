import { firstDate } from "#contract/network";
import { type Context, dutchDate } from "#platform/context";
import { Invalid } from "#platform/refusal";
import { placeRegistrations } from "./place-registrations.ts";
import { endOfDay, holdRegistrations, markEnded } from "./registration-store.ts";
import { requireOpenRegistration } from "./require-registration.ts";

/**
 * Notes that a registered organisation exists no longer: from the day after its last one, or from today on when that
 * is not said. Its page and its history stay. Throws `network/last-day-out-of-range`, and what
 * `requireOpenRegistration` throws.
 */
export async function endRegistration(ctx: Context, id: string, lastDay?: string): Promise<void> {
  await holdRegistrations(ctx.db);
  const registration = await requireOpenRegistration(ctx, id);
  const ended_at = await endOf(ctx, lastDay);
  await markEnded(ctx.db, id, ended_at);
  await placeRegistrations(ctx, [{ ...registration, ended_at }]);
}

async function endOf({ db, now }: Context, lastDay: string | undefined): Promise<Date> {
  if (lastDay === undefined) return now;
  const today = dutchDate(now);
  if (lastDay >= firstDate && lastDay <= today) return endOfDay(db, lastDay);
  throw new Invalid(
    "network/last-day-out-of-range",
    `Give a last day from ${firstDate} to today, ${today}. Does it end later, then note that when the day is there.`,
    [{ where: "query.lastDay", detail: `${lastDay} is not between ${firstDate} and ${today}` }],
  );
}
