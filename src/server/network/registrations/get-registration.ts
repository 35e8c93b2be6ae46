import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Context } from "#platform/context";
import type { RegisteredFacts } from "./registration.ts";
import { earlierRegistrations } from "./registration-store.ts";
import { requireRegistration } from "./require-registration.ts";

/** What is registered of an organisation, with what stood there before. */
export async function getRegistration(
  ctx: Context,
  id: string,
): Promise<z.infer<typeof contract.getRegistration.reply>> {
  const registration = await requireRegistration(ctx, id);
  const earlier = await earlierRegistrations(ctx.db, [id]);
  return {
    id,
    ...told(registration),
    registeredAt: registration.registered_at.toISOString(),
    endedAt: registration.ended_at?.toISOString() ?? null,
    earlier: earlier.map((one) => ({ ...told(one), until: one.until.toISOString() })),
  };
}

function told({ kind, name, kvk, oin, postal_address, website, source }: RegisteredFacts) {
  return { kind, name, kvk, oin, postalAddress: postal_address, website, source };
}
