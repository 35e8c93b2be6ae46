import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { isLapsed } from "./right.ts";
import type { StoredRight } from "./right-store.ts";

/** Whether this person is the only one left who administers, among the rights at one place. */
export function isLastAdministrator(
  ctx: Context,
  rights: readonly StoredRight[],
  person: number,
  right: "administrator" | "moderator" = "administrator",
): boolean {
  const holders = rights.filter(({ held }) => held === right);
  return (
    holders.some((one) => one.person === person) &&
    !holders.some((one) => one.person !== person && !isLapsed(one, ctx.now))
  );
}

export const ownRights = (): Conflict =>
  new Conflict(
    "people/own-rights",
    "Your own rights are given and confirmed by another administrator. Ask a colleague.",
  );

export const lastAdministrator = (): Conflict =>
  new Conflict(
    "people/last-administrator",
    "This is the last administrator. Make a colleague administrator first, or hand over; without one nobody can let people in.",
  );
