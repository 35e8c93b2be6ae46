import type { MailPreference } from "#contract/people";
import type { Context } from "#platform/context";
import { changePerson } from "./person-store.ts";

/** When a person gets mail; asked by whoever unsubscribes with the link of a mail. */
export const setPreference = (
  ctx: Context,
  person: number,
  preference: MailPreference,
): Promise<void> => changePerson(ctx.db, person, { mail_preference: preference });
