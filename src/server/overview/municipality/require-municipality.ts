import { municipalitiesOn, organisationNames } from "#network";
import type { Context } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";

/** The municipality of a day by its code. Throws `overview/no-municipality` and `overview/unknown-municipality`. */
export async function requireMunicipality(ctx: Context, code: string, on: string) {
  const found = (await municipalitiesOn(ctx, on)).find((one) => one.code === code);
  if (found) return found;
  const known = (await organisationNames(ctx, [code])).get(code);
  if (!known) {
    throw new NotFound(
      "overview/unknown-municipality",
      `There is no municipality with the code ${JSON.stringify(code.slice(0, 40))}. Look it up in the list of organisations.`,
    );
  }
  throw new Conflict(
    "overview/no-municipality",
    `${known.name} is no municipality of today. Look it up in the list of organisations, to see what followed it.`,
  );
}
