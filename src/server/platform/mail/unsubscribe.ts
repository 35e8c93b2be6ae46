import type { Context } from "../context.ts";
import { NotFound } from "../refusal.ts";
import { hashOfLink } from "../secret-link.ts";
import type { MailDirectory } from "./mail.ts";
import { personOfLink } from "./unsubscribe-store.ts";

/**
 * Stops the mail of the person to whom the link was sent, who need not sign in. A second time it changes nothing.
 * Throws `mail/unknown-link`. Sources: Telecommunicatiewet, article 11.7; RFC 8058.
 */
export async function unsubscribe(
  ctx: Context,
  { setPreference }: Pick<MailDirectory, "setPreference">,
  token: string,
): Promise<void> {
  const person = await personOfLink(ctx.db, hashOfLink(token));
  if (person === null) {
    throw new NotFound(
      "mail/unknown-link",
      "This link to stop mail is not known. Open the link in your mail again, and check that it is whole.",
    );
  }
  await setPreference(ctx, person, "none");
}
