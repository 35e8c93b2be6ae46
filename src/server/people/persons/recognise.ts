import type { Context } from "#platform/context";
import { changePerson, personOfIdentity, putPerson } from "./person-store.ts";

/** What an identity provider says of somebody who signed in there. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
}

/**
 * The number of the person with this identity; a person who was not here before is made. The mail address follows
 * the provider; a name that the person corrected here stays.
 */
export async function recognise(ctx: Context, identity: Identity): Promise<number> {
  const known = await personOfIdentity(ctx.db, identity);
  if (known) {
    if (identity.email !== null && identity.email !== known.email) {
      await changePerson(ctx.db, known.number, { email: identity.email });
    }
    return known.number;
  }
  const { name, email } = identity;
  return putPerson(ctx.db, { name, email, language: "nl", made_at: ctx.now }, identity);
}
