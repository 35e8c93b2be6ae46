import { v7 as uuidv7 } from "uuid";
import type { Right } from "#contract/access";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { makeSecretLink } from "#platform/secret-link";
import { invitationMail } from "../mail/invitation-mail.ts";
import { findPerson } from "../persons/person-store.ts";
import { daysOpen } from "./invitation.ts";
import { putInvitation } from "./invitation-store.ts";

interface Offer {
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly email: string;
  readonly rights: readonly Right[];
  readonly language: "nl" | "en";
}

/** Keeps an invitation and mails its link. The link itself is returned for who made it at the command line, and kept nowhere. */
export async function sendInvitation(
  ctx: Context,
  { organisation, email, rights, language }: Offer,
): Promise<{ id: string; expiresAt: Date; token: string }> {
  const { token, hash } = makeSecretLink();
  const id = uuidv7({ msecs: ctx.now.getTime() });
  const expiresAt = new Date(ctx.now.getTime() + daysOpen * 24 * 3_600_000);
  await putInvitation(ctx.db, {
    id,
    organisation: organisation?.id ?? null,
    email,
    rights: [...new Set(rights)],
    language,
    token_hash: hash,
    invited_by: ctx.caller.person,
    invited_at: ctx.now,
    expires_at: expiresAt,
    accepted_by: null,
    accepted_at: null,
    withdrawn_at: null,
  });
  const by = ctx.caller.person === null ? null : await findPerson(ctx.db, ctx.caller.person);
  await enqueueMail(ctx, {
    to: { address: email },
    kind: "people/invitation",
    language,
    ...invitationMail(language, {
      by: by?.name ?? null,
      place: organisation?.name ?? null,
      rights,
      token,
      daysOpen,
    }),
  });
  return { id, expiresAt, token };
}
