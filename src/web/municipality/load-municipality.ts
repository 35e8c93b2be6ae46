import { getMunicipalityBrief, getOwnBrief, type MunicipalityBrief } from "#contract/municipality";
import type { Me } from "#contract/people";
import { type Named, type Organisation, organisationOf } from "../organisation-of.ts";
import type { Asked } from "../page.ts";
import { nothingAllowed, type Permissions, permissionsAt } from "../permissions.ts";
import { problemOf } from "../problem.ts";

export interface MunicipalityData {
  readonly brief: MunicipalityBrief;
  readonly may: Permissions;
  /** Whether the reader sees what it hides: works for it, or for a partnership that acts in its name. */
  readonly inside: boolean;
  /** Whether the reader works for it, and it is “we”. */
  readonly ours: boolean;
  /** The partnership by which the reader works in its name. */
  readonly through: Named | null;
}

/** What ended or is another kind of organisation has no page in brief. */
export interface NoMunicipality {
  readonly organisation: Organisation;
}

/** The municipality of the address in brief, or why there is none. Throws the `Problem` of a code that nobody has. */
export async function loadMunicipality(asked: Asked): Promise<MunicipalityData | NoMunicipality> {
  try {
    return await loadBrief(asked);
  } catch (error) {
    if (problemOf(error)?.type !== "/problems/overview/no-municipality") throw error;
    return { organisation: await organisationOf(asked) };
  }
}

/** With what it hides for who may see that. */
async function loadBrief(asked: Asked): Promise<MunicipalityData> {
  const { ask, me, params } = asked;
  const id = params["id"] ?? "";
  if (me === null) {
    const brief = await ask(getMunicipalityBrief, { params: { id } });
    return { brief, may: nothingAllowed, inside: false, ours: false, through: null };
  }
  const may = await permissionsAt(ask, id).catch((error: unknown) => {
    // A code that nobody has is told by the page itself, in the words of a municipality.
    if (problemOf(error)?.status === 401) throw error;
    return nothingAllowed;
  });
  const inside = may("getOwnBrief") === "yes";
  const brief = inside
    ? await ask(getOwnBrief, { params: { id } })
    : await ask(getMunicipalityBrief, { params: { id } });
  const ours = inside && me.organisations.some((place) => place.id === id);
  return { brief, may, inside, ours, through: inside && !ours ? partnerFor(me, id) : null };
}

function partnerFor({ organisations }: Me, id: string): Named | null {
  const partner = organisations.find(({ actsFor }) =>
    actsFor.some((member) => member.id === id && member.scope.includes("adoption")),
  );
  return partner ? { id: partner.id, name: partner.name } : null;
}
