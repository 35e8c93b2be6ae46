import type { z } from "zod";
import { access, type Right } from "#contract/access";
import type * as contract from "#contract/people";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { requireOrganisation } from "../organisation-name.ts";
import { keepContact } from "./contact-store.ts";

type Asked = z.infer<typeof contract.setContact.body>;

/** Keeps whom to call or write at an organisation. Under a mandate it says which partnership wrote it. */
export async function setContact(
  ctx: Context,
  organisation: string,
  { role, email, phone }: Asked,
): Promise<void> {
  await requireOrganisation(ctx, organisation);
  await keepContact(ctx.db, {
    organisation,
    role,
    email,
    phone: phone ?? null,
    set_at: ctx.now,
    set_by: callerNumber(ctx),
    set_for: actingPartnership(ctx, organisation),
  });
}

/** The partnership through which the caller acts; null for who may do it at the organisation itself. */
function actingPartnership({ caller }: Context, organisation: string): string | null {
  const own: readonly Right[] = access["setContact"]?.rights ?? [];
  if (caller.rights.some((held) => held.organisation === organisation && own.includes(held.right)))
    return null;
  const mandate = caller.mandates.find(
    ({ giver, scope }) => giver === organisation && scope.includes("contact"),
  );
  return mandate?.taker ?? null;
}
