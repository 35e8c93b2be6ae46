import type { PelotonGroup, Rider } from "#contract/adoption";
import { notKnown, type Standing } from "../standings/standing.ts";

/** Below this a front group would be one or two who happen to have told a date. */
const fewestForFront = 5;
/** The first tenth rides in front, rounded up. */
const frontShare = 10;

/** Where one rides, and what makes it known. */
export type Place = Pick<Rider, "group" | "status" | "since" | "origin" | "sourceSays">;

export interface Groups {
  /** By code, of all that were asked and in their order. */
  readonly places: ReadonlyMap<string, Place>;
  readonly frontUntil: string | null;
}

/**
 * In which group each of these codes rides on a day. Each is in one group; who is not spoken of, or of whom a source only
 * tells something else than use, is not known.
 */
export function groupsOf(
  codes: readonly string[],
  standings: ReadonlyMap<string, Standing>,
  on: string,
): Groups {
  const known = codes.map((code) => [code, standings.get(code) ?? notKnown] as const);
  const frontUntil = lastDayOfFront(known.flatMap(([, standing]) => startOf(standing, on) ?? []));
  const places = known.map(([code, standing]) => {
    const started = startOf(standing, on);
    const inFront = started !== null && frontUntil !== null && started <= frontUntil;
    return [code, placeOf(standing, started, inFront)] as const;
  });
  return { places: new Map(places), frontUntil };
}

/** The day by which the first tenth was in production. Who came on that same day finished equal, and rides along. */
function lastDayOfFront(starts: readonly string[]): string | null {
  if (starts.length < fewestForFront) return null;
  return starts.toSorted()[Math.ceil(starts.length / frontShare) - 1] ?? null;
}

/** Since when one that uses it is in production; a day that is still to come tells nothing of that. */
function startOf({ state, word }: Standing, on: string): string | null {
  const since = word?.since ?? null;
  return state === "uses" && since !== null && since <= on ? since : null;
}

function placeOf(
  { state, word, sourceSays }: Standing,
  started: string | null,
  inFront: boolean,
): Place {
  const said = { status: word?.status ?? null, origin: word?.origin ?? null, sourceSays: null };
  switch (state) {
    case "uses":
      return { group: inFront ? "front" : "peloton", ...said, since: started };
    case "coming":
      return { group: "followers", ...said, since: word?.since ?? null };
    case "not":
      return { group: "not", ...said, since: null };
    case "not-known":
      return { group: "not-known", status: null, since: null, origin: null, sourceSays };
  }
}

/** How many ride in each group. */
export function countGroups(
  places: readonly Pick<Place, "group">[],
): Readonly<Record<PelotonGroup, number>> {
  const counts: Record<PelotonGroup, number> = {
    front: 0,
    peloton: 0,
    followers: 0,
    not: 0,
    "not-known": 0,
  };
  for (const { group } of places) counts[group] += 1;
  return counts;
}
