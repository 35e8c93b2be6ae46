import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { findPerson, lockPerson, type Person } from "./person-store.ts";

/** A person with a name. Throws `people/unknown-person` for a number that is none, or of an erased person. */
export async function requirePerson(
  ctx: Context,
  number: number,
): Promise<Person & { readonly name: string }> {
  return named(await findPerson(ctx.db, number));
}

/** The same, and until the transaction lands nobody else gives this person something or erases them. */
export async function holdPerson(ctx: Context, number: number): Promise<void> {
  named(await lockPerson(ctx.db, number));
}

function named(person: Person | undefined): Person & { readonly name: string } {
  if (person === undefined || person.name === null) {
    throw new NotFound(
      "people/unknown-person",
      "There is nobody with this number here, or this person was erased. Open the list of people again.",
    );
  }
  return { ...person, name: person.name };
}
