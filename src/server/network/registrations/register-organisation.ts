import type { RegistrationForm } from "#contract/network";
import type { Context } from "#platform/context";
import { checkRegistration } from "./check-registration.ts";
import { factsIn } from "./facts-in.ts";
import { placeRegistrations } from "./place-registrations.ts";
import { nextId, type Registration } from "./registration.ts";
import { holdRegistrations, lastNumber, putRegistration } from "./registration-store.ts";

/**
 * Registers an organisation that stands in no register that Waaier ships, so that people can belong to it. Throws
 * what `checkRegistration` throws.
 */
export async function registerOrganisation(
  ctx: Context,
  form: RegistrationForm,
): Promise<{ id: string }> {
  await holdRegistrations(ctx.db);
  const facts = factsIn(form);
  await checkRegistration(ctx, facts, form);
  const registration: Registration = {
    ...facts,
    id: nextId(await lastNumber(ctx.db), ctx.practice),
    registered_at: ctx.now,
    ended_at: null,
  };
  await putRegistration(ctx.db, registration);
  await placeRegistrations(ctx, [registration]);
  return { id: registration.id };
}
