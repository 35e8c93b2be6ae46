import type { Context } from "#platform/context";
import { placeRegistrations } from "./place-registrations.ts";
import { holdRegistrations, markEnded } from "./registration-store.ts";
import { requireOpenRegistration } from "./require-registration.ts";

/** Notes that a registered organisation exists no longer from today on. Its page and its history stay. */
export async function endRegistration(ctx: Context, id: string): Promise<void> {
  await holdRegistrations(ctx.db);
  const registration = await requireOpenRegistration(ctx, id);
  await markEnded(ctx.db, id, ctx.now);
  await placeRegistrations(ctx, [{ ...registration, ended_at: ctx.now }]);
}
