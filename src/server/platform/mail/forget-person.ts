import type { Context } from "../context.ts";
import type { Whose } from "../personal-data.ts";
import { forgetMailOf } from "./mail-store.ts";
import { forgetLinksOf } from "./unsubscribe-store.ts";

/**
 * Takes away every mail in which the name or address of a person can stand: to the person, to the address, caused by what
 * the person did, or with the address in its words. GDPR, article 17.
 */
export async function forgetPerson({ db }: Context, whose: Whose): Promise<void> {
  await forgetMailOf(db, whose);
  await forgetLinksOf(db, whose.number);
}
