import { getMunicipalityBrief, getOwnBrief, type MunicipalityBrief } from "#contract/municipality";
import { type Organisation, organisationOf } from "../organisation-of.ts";
import type { Asked } from "../page.ts";
import { nothingAllowed, type Permissions, permissionsAt } from "../permissions.ts";
import { problemOf } from "../problem.ts";

export interface MunicipalityData {
  readonly brief: MunicipalityBrief;
  readonly may: Permissions;
  /** Whether the reader works for this municipality or in its name. */
  readonly ours: boolean;
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
    return { brief, may: nothingAllowed, ours: false };
  }
  const may = await permissionsAt(ask, id).catch((error: unknown) => {
    // A code that nobody has is told by the page itself, in the words of a municipality.
    if (problemOf(error)?.status === 401) throw error;
    return nothingAllowed;
  });
  const ours = may("getOwnBrief") === "yes";
  const brief = ours
    ? await ask(getOwnBrief, { params: { id } })
    : await ask(getMunicipalityBrief, { params: { id } });
  return { brief, may, ours };
}
