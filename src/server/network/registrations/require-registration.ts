import type { Context } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";
import { requireOrganisations } from "../organisations/require-organisations.ts";
import type { Registration } from "./registration.ts";
import { findRegistration } from "./registration-store.ts";

/** What is registered under a code. Throws `network/unknown-organisation` or `network/not-registered-here`. */
export async function requireRegistration(ctx: Context, id: string): Promise<Registration> {
  const found = await findRegistration(ctx.db, id);
  if (found) return found;
  await requireOrganisations(ctx, id);
  throw new NotFound(
    "network/not-registered-here",
    `${id} comes from a register that Waaier ships, and is corrected there. Codes of what a moderator registered begin with OR.`,
  );
}

/** The same, of one that was not ended. Throws `network/registration-ended` too. */
export async function requireOpenRegistration(ctx: Context, id: string): Promise<Registration> {
  const found = await requireRegistration(ctx, id);
  if (found.ended_at === null) return found;
  throw new Conflict(
    "network/registration-ended",
    `${id} was ended and stays as it was. Register the organisation again if it still exists.`,
  );
}
