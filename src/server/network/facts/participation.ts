import type { Facts } from "#platform/facts";
import type { Succession } from "./succession.ts";

/** One participant of a joint arrangement, as the register names it and as it is today. */
export interface Participation {
  readonly arrangement_id: string;
  readonly position: number;
  readonly participant_id: string | null;
  readonly current_id: string | null;
  readonly participant_name: string;
  readonly participant_kind: string;
  readonly joined_on: string | null;
  readonly organs: readonly string[];
  readonly cost_key: boolean;
  readonly sources: readonly string[];
}

/** The participations in the order of the register; a dissolved participant passes to its successor. */
export function participationsOf(
  facts: Facts,
  successions: readonly Succession[],
): readonly Participation[] {
  const successor = new Map(successions.map((row) => [row.old_id, row.current_id]));
  return facts.participations.map(({ source, participant_id, ...row }, position) => ({
    ...row,
    position,
    participant_id,
    current_id: participant_id && (successor.get(participant_id) ?? participant_id),
    sources: source,
  }));
}

/**
 * In how many joint arrangements each organisation takes part: one of today with what it took over, a
 * dissolved one only where the register still names it.
 */
export function countArrangements(rows: readonly Participation[]): ReadonlyMap<string, number> {
  const takesPartIn = new Map<string, Set<string>>();
  for (const { arrangement_id, participant_id, current_id } of rows) {
    for (const id of [participant_id, current_id]) {
      if (id === null) continue;
      const arrangements = takesPartIn.get(id) ?? new Set();
      takesPartIn.set(id, arrangements.add(arrangement_id));
    }
  }
  return new Map([...takesPartIn].map(([id, arrangements]) => [id, arrangements.size]));
}

/** How many participants the register names for each joint arrangement. */
export function countMembers(rows: readonly Participation[]): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  for (const { arrangement_id } of rows) {
    members.set(arrangement_id, (members.get(arrangement_id) ?? 0) + 1);
  }
  return members;
}
