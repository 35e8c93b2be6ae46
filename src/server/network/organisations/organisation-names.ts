import type { OrganisationKind } from "#contract/network";
import type { Context } from "#platform/context";
import { organisationsWith } from "./known-store.ts";

// More than are asked at once by any page, and few enough for one statement.
const atOnce = 1000;

interface NamedOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Names and kinds by code, of organisations of any kind and time. Codes that nobody has are left out. */
export async function organisationNames(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, NamedOrganisation>> {
  const names = new Map<string, NamedOrganisation>();
  for (let from = 0; from < ids.length; from += atOnce) {
    for (const { id, name, kind } of await organisationsWith(
      ctx.db,
      ids.slice(from, from + atOnce),
    )) {
      names.set(id, { name, kind });
    }
  }
  return names;
}
