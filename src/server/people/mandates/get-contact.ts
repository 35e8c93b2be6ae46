import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import { namedOrganisations, requireOrganisation } from "../organisation-name.ts";
import { findContact } from "./contact-store.ts";

/** Whom to call or write at an organisation; null when nobody told. */
export async function getContact(
  ctx: Context,
  organisation: string,
): Promise<z.infer<typeof contract.getContact.reply>> {
  await requireOrganisation(ctx, organisation);
  const contact = await findContact(ctx.db, organisation);
  if (!contact) return { contact: null };
  const { role, email, phone, set_at, set_for } = contact;
  const nameOf = await namedOrganisations(ctx, set_for === null ? [] : [set_for]);
  const setFor = set_for === null ? null : { id: set_for, name: nameOf(set_for).name };
  return { contact: { role, email, phone, setAt: set_at.toISOString(), setFor } };
}
