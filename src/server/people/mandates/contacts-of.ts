import { looksPersonal } from "#contract/role-address";
import type { Context } from "#platform/context";
import { findContacts } from "./contact-store.ts";

/**
 * Whom to write at each of these organisations: a role with its address. Absent where an organisation told nobody, and
 * where what it told looks like the address of a person: that is read on its own page, and not handed round in lists.
 */
export async function contactsOf(
  ctx: Context,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, { readonly role: string; readonly email: string }>> {
  const contacts = await findContacts(ctx.db, organisations);
  return new Map(
    contacts
      .filter(({ email }) => !looksPersonal(email))
      .map(({ organisation, role, email }) => [organisation, { role, email }]),
  );
}
