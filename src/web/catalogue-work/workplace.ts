import { getOrganisation } from "#contract/network";
import type { Me } from "#contract/people";
import type { Asked } from "../page.ts";
import { type Permissions, permissionsAt } from "../permissions.ts";
import { problemOf } from "../problem.ts";
import { holdsNationally } from "../shell/held.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** For which organisation the reader does something here, and what is allowed there. */
export interface Workplace {
  readonly organisation: Named;
  readonly may: Permissions;
}

export interface NoWorkplace {
  readonly organisation: null;
  /** Who has such a right in the whole network names an organisation instead. */
  readonly anywhere: boolean;
  /** A code that was named and is of no organisation. */
  readonly unknown: string | null;
}

/**
 * The organisation that the header says, or another that is named, for who may work for any. Throws the `Problem` of
 * who is not signed in, so that the reader is asked to sign in.
 */
export async function workplaceOf(
  asked: Asked,
  named: string | null = asked.query.get("organisation"),
): Promise<Workplace | NoWorkplace> {
  const { ask, me } = asked;
  const wanted = named?.trim() || me?.organisation?.id;
  const nowhere = { organisation: null, anywhere: worksAnywhere(me) };
  if (!wanted) {
    if (me === null) await permissionsAt(ask);
    return { ...nowhere, unknown: null };
  }
  try {
    const organisation =
      knownOf(me, wanted) ?? (await ask(getOrganisation, { params: { id: wanted } }));
    const may = await permissionsAt(ask, organisation.id);
    return { organisation: { id: organisation.id, name: organisation.name }, may };
  } catch (error) {
    if (problemOf(error)?.status !== 404) throw error;
    return { ...nowhere, unknown: wanted };
  }
}

const knownOf = (me: Me | null, wanted: string): Named | undefined =>
  [me?.organisation ?? [], me?.organisations ?? []].flat().find(({ id }) => id === wanted);

/** As the table of rights has it for collecting. */
const worksAnywhere = (me: Me | null): boolean =>
  me !== null && (holdsNationally(me, "moderator") || holdsNationally(me, "adviser"));
