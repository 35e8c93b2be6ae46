import type { Rider } from "#contract/adoption";

/** What a colour tells: in which group one rides, or who says so. */
export type Colour = "group" | "said";

/** How a municipality is drawn, in the peloton and on the map. */
export function lookOf({ group, origin, sourceSays }: Rider, colour: Colour): string {
  if (sourceSays !== null) return "says";
  if (colour === "group" || origin === null) return group;
  return origin === "facts" ? "source" : "self";
}
