import { createHmac } from "node:crypto";
import type { Context } from "../context.ts";
import { hashOfLink } from "../secret-link.ts";
import type { MailLanguage } from "./mail.ts";
import type { MailKit } from "./mail-kit.ts";
import { putUnsubscribeLink } from "./unsubscribe-store.ts";

/** Addresses that a mail leads to of itself; test/people-links.test.ts holds the page against the pages that there are. */
export const mailLinks = {
  unsubscribe: {
    nl: (token: string) => `/nl/geen-mail?token=${token}`,
    en: (token: string) => `/en/no-mail?token=${token}`,
  },
  /** For programs, that post to it without a page (RFC 8058). */
  oneClick: (token: string) => `/unsubscribe?token=${token}`,
} as const;

/** The two links with which a person's mail stops. */
export interface UnsubscribeLinks {
  readonly page: string;
  readonly oneClick: string;
}

/**
 * The links of a person. Always the same, so that every mail has them without one being kept: only who has the key of
 * this server can make them, and only their digest is kept.
 */
export async function unsubscribeLinks(
  ctx: Context,
  { key, baseUrl }: Pick<MailKit, "key" | "baseUrl">,
  { person, language }: { readonly person: number; readonly language: MailLanguage },
): Promise<UnsubscribeLinks> {
  const token = createHmac("sha256", key).update(`person ${person}`).digest("base64url");
  await putUnsubscribeLink(ctx.db, { token_hash: hashOfLink(token), person });
  return {
    page: `${baseUrl}${mailLinks.unsubscribe[language](token)}`,
    oneClick: `${baseUrl}${mailLinks.oneClick(token)}`,
  };
}
