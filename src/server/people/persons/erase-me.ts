import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import type { PersonalData } from "#platform/personal-data";
import { requirePerson } from "./require-person.ts";

/**
 * Erases the caller: the name and all that leads to it, in every module, in one transaction. What was done stays in the
 * audit trail under a number that leads nowhere. GDPR, article 17.
 */
export async function eraseMe(ctx: Context, everyModule: readonly PersonalData[]): Promise<void> {
  const { number, email, name } = await requirePerson(ctx, callerNumber(ctx));
  for (const { erase } of everyModule) await erase(ctx, { number, email, name });
}
