import type { Context } from "#platform/context";
import { isLapsed } from "./right.ts";
import { rightsAt } from "./right-store.ts";

/** Which rights in the whole network somebody holds now: without a moderator nobody lets people in. */
export async function watchersHeld({ db, now }: Context): Promise<ReadonlySet<string>> {
  const held = await rightsAt(db, null);
  return new Set(held.filter((right) => !isLapsed(right, now)).map((right) => right.held));
}
