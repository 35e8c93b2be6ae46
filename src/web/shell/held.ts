import type { NationalRight, Right } from "#contract/access";
import type { Me } from "#contract/people";

type Held = Me["national"];

/** The rights that count now: one that nobody confirmed in time does not. */
export const countingRights = (held: Held): Right[] =>
  held.flatMap(({ right, lapsed }) => (lapsed ? [] : [right]));

export const canAdminister = ({ organisations }: Me, organisation: string): boolean =>
  organisations.some(
    ({ id, rights }) => id === organisation && countingRights(rights).includes("administrator"),
  );

export const holdsNationally = ({ national }: Me, right: NationalRight): boolean =>
  countingRights(national).includes(right);
