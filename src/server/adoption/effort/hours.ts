import { type Effort, type EffortPhase, effortPhases } from "#contract/adoption";
import { disciplines } from "#contract/catalogue";

/** Hours of one phase and one discipline; null is all of them, which nobody divided. */
export type EffortHours = Effort["hours"][number];

export const knownDisciplines: readonly (string | null)[] = [null, ...disciplines];

/** All hours together; null when none were told, which is not zero. */
export const hoursInAll = (hours: readonly EffortHours[]): number | null =>
  hours.length === 0 ? null : sum(hours);

/** Hours by phase, over the disciplines: only where all were divided over phases, else what is told is but a part. */
export const hoursByPhase = (
  hours: readonly EffortHours[],
): readonly (readonly [EffortPhase, number])[] =>
  together(effortPhases, hours, ({ phase }) => phase);

/** Hours by discipline, over the phases: only where all were divided over disciplines. */
export const hoursByDiscipline = (
  hours: readonly EffortHours[],
): readonly (readonly [string, number])[] =>
  together(disciplines, hours, ({ discipline }) => discipline);

/** Whether hours of the one can be among those of the other, so that both together would count them twice. */
export const overlap = (one: EffortHours, other: EffortHours): boolean =>
  meets(one.phase, other.phase) && meets(one.discipline, other.discipline);

const meets = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

function together<Key extends string>(
  order: readonly Key[],
  hours: readonly EffortHours[],
  keyOf: (one: EffortHours) => string | null,
): (readonly [Key, number])[] {
  const told = Map.groupBy(hours, keyOf);
  if (told.has(null)) return [];
  return order.flatMap((key) => {
    const ofKey = told.get(key);
    return ofKey ? [[key, sum(ofKey)] as const] : [];
  });
}

const sum = (hours: readonly EffortHours[]): number =>
  hours.reduce((all, one) => all + one.hours, 0);
