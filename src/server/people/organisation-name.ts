import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";

export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** An organisation that exists or existed. Throws `people/unknown-organisation`. */
export async function requireOrganisation(ctx: Context, id: string): Promise<NamedOrganisation> {
  const known = (await organisationNames(ctx, [id])).get(id);
  if (!known) {
    throw new NotFound(
      "people/unknown-organisation",
      `There is no organisation with the code ${id}. Look it up in the list of organisations.`,
    );
  }
  return { id, ...known };
}

/** Names beside codes; a code that is not known any more stands for itself. */
export async function namedOrganisations(
  ctx: Context,
  ids: readonly string[],
): Promise<(id: string) => NamedOrganisation> {
  const names = await organisationNames(ctx, [...new Set(ids)]);
  return (id) => ({ id, ...(names.get(id) ?? { name: id, kind: "unknown" }) });
}
