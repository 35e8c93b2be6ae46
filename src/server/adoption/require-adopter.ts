import { currentCode, organisationNames } from "#network";
import type { Context } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";

/** An organisation that exists today. Throws `adoption/unknown-organisation` and `adoption/organisation-ended`. */
export async function requireAdopter(
  ctx: Context,
  id: string,
): Promise<{ readonly id: string; readonly name: string; readonly kind: string }> {
  const known = await requireKnown(ctx, id);
  const now = await currentCode(ctx, id);
  if (now !== id) {
    throw new Conflict(
      "adoption/organisation-ended",
      `${known.name} does not exist any more. ${now === null ? "What followed it says what it uses." : `${now} followed it, and says what it uses.`}`,
    );
  }
  return known;
}

/** An organisation of any time. Throws `adoption/unknown-organisation`. */
export async function requireKnown(
  ctx: Context,
  id: string,
): Promise<{ readonly id: string; readonly name: string; readonly kind: string }> {
  const known = (await organisationNames(ctx, [id])).get(id);
  if (!known) {
    throw new NotFound(
      "adoption/unknown-organisation",
      `There is no organisation with the code ${JSON.stringify(id.slice(0, 40))}. Look it up in the list of organisations.`,
    );
  }
  return { id, ...known };
}

/** The same of a municipality, for what municipalities alone do. Throws `adoption/no-municipality` too. */
export async function requireMunicipality(
  ctx: Context,
  id: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const known = await requireAdopter(ctx, id);
  if (known.kind !== "municipality") {
    throw new Conflict(
      "adoption/no-municipality",
      `${known.name} is no municipality, and municipalities alone answer. Choose the municipality for which you answer.`,
    );
  }
  return known;
}
