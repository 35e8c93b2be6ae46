import { getOrganisation } from "#contract/network";
import type { Asked } from "../page.ts";
import { type Permissions, permissionsAt } from "../permissions.ts";
import { problemOf } from "../problem.ts";

/** For which organisation the reader tells it, and what is allowed there. */
export interface Place {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly may: Permissions;
}

export interface Nowhere {
  readonly organisation: null;
  /** A code that was named and is of no organisation. */
  readonly unknown: string | null;
}

/**
 * The organisation that the address names, be it one that gave a mandate; else the one for which the reader works now.
 * Throws the `Problem` of who is not signed in, so that the reader is asked to sign in.
 */
export async function placeOf({ ask, me, query }: Asked): Promise<Place | Nowhere> {
  const wanted = query.get("organisation")?.trim() || me?.organisation?.id;
  if (!wanted) {
    if (me === null) await permissionsAt(ask);
    return { organisation: null, unknown: null };
  }
  try {
    const known = me?.organisations.find(({ id }) => id === wanted);
    const { id, name } = known ?? (await ask(getOrganisation, { params: { id: wanted } }));
    return { organisation: { id, name }, may: await permissionsAt(ask, id) };
  } catch (error) {
    if (problemOf(error)?.status !== 404) throw error;
    return { organisation: null, unknown: wanted };
  }
}
