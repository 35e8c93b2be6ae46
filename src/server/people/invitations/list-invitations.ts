import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { findUndelivered } from "#platform/mail/find-undelivered";
import { requireOrganisation } from "../organisation-name.ts";
import { findPersons } from "../persons/person-store.ts";
import { stateOf } from "./invitation.ts";
import { invitationsOf } from "./invitation-store.ts";

type Asked = z.infer<typeof contract.listInvitations.query>;
type Reply = z.infer<typeof contract.listInvitations.reply>;

/** Invitations of an organisation, or of the whole network when it is null, the newest first. */
export async function listInvitations(
  ctx: Context,
  organisation: string | null,
  asked: Asked,
): Promise<Reply> {
  if (organisation !== null) await requireOrganisation(ctx, organisation);
  const page = pageOf(`invitations of ${organisation ?? "the network"}`, asked);
  const all = await invitationsOf(ctx.db, organisation);
  const shown = all.slice(page.offset, page.offset + page.limit);
  const inviters = shown.flatMap(({ invited_by }) => (invited_by === null ? [] : [invited_by]));
  const persons = await findPersons(ctx.db, [...new Set(inviters)]);
  const lost = await findUndelivered(ctx, { addresses: shown.flatMap(({ email }) => email ?? []) });
  return {
    total: all.length,
    items: shown.map((one) => ({
      id: one.id,
      email: one.email ?? "",
      rights: [...one.rights],
      invitedBy: persons.find(({ number }) => number === one.invited_by)?.name ?? null,
      invitedAt: one.invited_at.toISOString(),
      expiresAt: one.expires_at.toISOString(),
      state: stateOf(one, ctx.now),
      undelivered: one.email !== null && lost.addresses.has(one.email.toLowerCase()),
    })),
    next: page.next(all.length),
  };
}
