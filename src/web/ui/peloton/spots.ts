import type { Rider } from "#contract/adoption";

/** Where one stands in the picture: on the road at its quarter, or in a block of those without a day. */
export type Spot =
  /** In production: 0 is the quarter that ends now, and further is longer ago. */
  | { readonly on: "road"; readonly quarter: number }
  /** Planned: 0 is the quarter that begins now. */
  | { readonly on: "ahead"; readonly quarter: number }
  | { readonly on: "block"; readonly block: string };

/** A plan beyond this stands at the end: ten years ahead would be an empty picture. */
const furthestAhead = 7;

/** The block of those of whom nothing at all is said. */
export const bare = "none";

export const isUser = ({ group }: Pick<Rider, "group">): boolean =>
  group === "front" || group === "peloton";

/** Whether there is a road: somebody has a day in production, or one to come. */
export const hasRoad = (riders: readonly Rider[], on: string): boolean =>
  riders.some((rider) => dayOn(rider, on) !== null);

/** The day that gives a place on the road. A plan of which the day is past gives none. */
function dayOn(rider: Rider, on: string): string | null {
  const { group, since } = rider;
  if (since === null) return null;
  if (isUser(rider)) return since <= on ? since : null;
  return group === "followers" && since > on ? since : null;
}

export function spotOf(rider: Rider, on: string, road: boolean): Spot {
  const day = dayOn(rider, on);
  if (day === null) return { on: "block", block: blockOf(rider, road) };
  return isUser(rider)
    ? { on: "road", quarter: quartersBetween(day, on) }
    : { on: "ahead", quarter: Math.min(furthestAhead, quartersBetween(on, day)) };
}

/** Beside a road those without a day stand together; without one each thing that is said has a block of its own. */
function blockOf(rider: Rider, road: boolean): string {
  const { group, status, sourceSays } = rider;
  if (group === "not") return "not";
  if (group === "not-known") return sourceSays === null ? bare : road ? "says" : sourceSays;
  return road ? "undated" : (status ?? "used");
}

/** Whole quarters from one day to a later one. */
export function quartersBetween(from: string, until: string): number {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = until.split("-").map(Number);
  const months = 12 * (toYear - year) + toMonth - month - (toDay < day ? 1 : 0);
  return Math.max(0, Math.floor(months / 3));
}
