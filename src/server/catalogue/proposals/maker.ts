import type { Context } from "#platform/context";
import { Unauthenticated } from "#platform/refusal";

/** The number of the person who asks. The table of rights lets nobody else come this far. */
export function maker({ caller }: Context): number {
  if (caller.person === null) {
    throw new Unauthenticated("catalogue/not-signed-in", "Sign in first.");
  }
  return caller.person;
}
