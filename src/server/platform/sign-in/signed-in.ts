import type { Context } from "../context.ts";
import { Unauthenticated } from "../refusal.ts";

/** The person and the session of who asks. Throws `platform/not-signed-in`. */
export function signedIn({ caller }: Context): { person: number; session: string } {
  const { person, session } = caller;
  if (person === null || session === null) {
    throw new Unauthenticated("platform/not-signed-in", "Sign in to do this.");
  }
  return { person, session };
}
