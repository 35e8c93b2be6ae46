import { countingRights } from "#platform/access/counting-rights";
import type { Caller } from "#platform/caller";
import type { Context } from "#platform/context";

/**
 * The partnership by which who asks speaks for an organisation: null for who holds a right to write at that organisation
 * itself, or when nobody asks. Who may only read there speaks by the mandate.
 */
export function actingFor({ caller }: Context, organisation: string): string | null {
  const held = organisationsOf(caller);
  const writes = countingRights(caller).some(
    (one) => one.organisation === organisation && one.right !== "reader",
  );
  if (writes) return null;
  const mandate = caller.mandates.find(
    ({ giver, taker, scope }) =>
      giver === organisation && scope.includes("adoption") && held.has(taker),
  );
  return mandate?.taker ?? null;
}

/** The organisations at which somebody holds a right that counts now. */
export const organisationsOf = (caller: Caller): ReadonlySet<string> =>
  new Set(countingRights(caller).flatMap(({ organisation }) => organisation ?? []));
