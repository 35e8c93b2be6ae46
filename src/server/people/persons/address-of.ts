import type { MailPreference } from "#contract/people";
import type { Context } from "#platform/context";
import { findPerson, findPersons } from "./person-store.ts";

/** Where and how a person gets mail; null for an erased person or one without an address. */
export async function addressOf(
  ctx: Context,
  number: number,
): Promise<{
  name: string;
  email: string;
  language: "nl" | "en";
  preference: MailPreference;
} | null> {
  const person = await findPerson(ctx.db, number);
  if (!person || person.name === null || person.email === null) return null;
  const { name, email, language, mail_preference: preference } = person;
  return { name, email, language, preference };
}

/** Names beside numbers, of who still has one. */
export async function namesOf(
  ctx: Context,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const persons = await findPersons(ctx.db, [...new Set(numbers)]);
  return new Map(persons.flatMap(({ number, name }) => (name === null ? [] : [[number, name]])));
}
