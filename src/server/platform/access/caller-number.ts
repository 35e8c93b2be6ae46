import type { Context } from "../context.ts";
import { Unauthenticated } from "../refusal.ts";

/** The number of who asks. Throws `platform/not-signed-in`. */
export function callerNumber({ caller }: Context): number {
  if (caller.person === null) throw new Unauthenticated("platform/not-signed-in", "Sign in first.");
  return caller.person;
}
