import type { RegistrationForm } from "#contract/network";
import type { Context } from "#platform/context";
import { checkRegistration } from "./check-registration.ts";
import { factsIn } from "./facts-in.ts";
import { placeRegistrations } from "./place-registrations.ts";
import type { RegisteredFacts } from "./registration.ts";
import { holdRegistrations, replaceRegistration } from "./registration-store.ts";
import { requireOpenRegistration } from "./require-registration.ts";

/** Puts other facts in a registration and keeps what stood there. Throws what `checkRegistration` throws. */
export async function changeRegistration(
  ctx: Context,
  id: string,
  form: RegistrationForm,
): Promise<void> {
  await holdRegistrations(ctx.db);
  const before = await requireOpenRegistration(ctx, id);
  const facts = factsIn(form);
  await checkRegistration(ctx, facts, { before, despiteAlike: form.despiteAlike });
  const names = Object.keys(facts) as (keyof RegisteredFacts)[];
  if (names.every((name) => facts[name] === before[name])) return;
  await replaceRegistration(ctx.db, before, facts, ctx.now);
  await placeRegistrations(ctx, [{ ...before, ...facts }]);
}
