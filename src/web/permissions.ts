import type { Ask } from "#contract/pages";
import { getPermissions } from "#contract/people";

/** Whether the reader may: yes, no, or not until a second factor is shown. */
export type May = "yes" | "no" | "second-factor";
export type Permissions = (act: string) => May;

/**
 * What the reader may do at an organisation, or in the whole network, as the one table of rights says. Throws the
 * `Problem` of who is not signed in, so that the reader is asked to sign in.
 */
export async function permissionsAt(ask: Ask, organisation?: string): Promise<Permissions> {
  const { acts } = await ask(getPermissions, {
    query: organisation === undefined ? {} : { organisation },
  });
  const byAct = new Map(acts.map((one) => [one.act, one]));
  return (act) => {
    const found = byAct.get(act);
    if (found?.allowed) return "yes";
    return found?.why?.startsWith("platform/second-factor") ? "second-factor" : "no";
  };
}

export const nothingAllowed: Permissions = () => "no";
