import { getOrganisation } from "#contract/network";
import { dayOf } from "./moment.ts";
import type { Asked } from "./page.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Organisation extends Named {
  readonly kind: string;
  /** Null while it exists. */
  readonly ended: { readonly successor: Named | null } | null;
}

/** The organisation of the address. Throws the `Problem` of a code that nobody has. */
export async function organisationOf({ ask, params, now }: Asked): Promise<Organisation> {
  const { id, name, kind, validUntil, succession } = await ask(getOrganisation, {
    params: { id: params["id"] ?? "" },
  });
  const exists = validUntil === null || validUntil > dayOf(now);
  const successor = succession && !succession.split ? succession.current : null;
  return { id, name, kind, ended: exists ? null : { successor } };
}
