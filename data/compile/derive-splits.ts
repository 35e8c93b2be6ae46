import type { Assignment, ProvinceOf } from "./derive-wholes.ts";
import { deviation, excess, NORMAL_DEVIATION, type PopulationStep } from "./population-step.ts";

/** A part of an old municipality, seen in the figures of the one that received it. */
export interface Part {
  /** More than one when the figures do not say which of them was divided. */
  readonly oldCodes: readonly string[];
  readonly newCode: string;
  readonly inhabitants: number;
}

export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** A part below this share of the old municipality is lost in normal growth. */
const SMALLEST_PART = 0.05;
/** How near the growth of a neighbour must come to the inhabitants that are still missing. */
const NEAR = 0.2;

function tookOver(assignment: Assignment, receiver: string): readonly string[] {
  return [...assignment].filter(([, to]) => to === receiver).map(([code]) => code);
}

function borders(neighbours: Neighbours, a: string, b: string): boolean {
  return neighbours.get(a)?.has(b) ?? false;
}

/** A receiver that lacks inhabitants, beside one that has as many too many: a part went there. */
export function partsFromShortfalls(
  step: PopulationStep,
  wholes: Assignment,
  neighbours: Neighbours,
): readonly Part[] {
  const receivers = [...new Set(wholes.values())].toSorted();
  const off = (code: string) => deviation(step, code, tookOver(wholes, code));
  return receivers
    .filter((receiver) => off(receiver) < -NORMAL_DEVIATION)
    .flatMap((short) =>
      receivers
        .filter((other) => off(other) > NORMAL_DEVIATION && borders(neighbours, short, other))
        .map((newCode) => ({
          oldCodes: tookOver(wholes, short),
          newCode,
          inhabitants: Math.round(excess(step, newCode, tookOver(wholes, newCode))),
        })),
    );
}

/** The one municipality, beside at least two parts, that grew by what is still missing. */
function lastPart(
  step: PopulationStep,
  found: readonly string[],
  missing: number,
  neighbours: Neighbours,
): readonly string[] {
  const candidates = [...step.after.keys()].filter(
    (code) =>
      !found.includes(code) &&
      found.filter((part) => borders(neighbours, part, code)).length > 1 &&
      Math.abs(excess(step, code, []) - missing) <= missing * NEAR,
  );
  return candidates.length === 1 ? candidates : [];
}

/** The parts of a municipality that nobody took over as a whole. */
export function partsOfDivided(
  step: PopulationStep,
  oldCode: string,
  neighbours: Neighbours,
  provinceOf: ProvinceOf,
): readonly Part[] {
  const old = step.before.get(oldCode) ?? 0;
  const grown = [...step.after.keys()].filter(
    (code) =>
      step.before.has(code) &&
      provinceOf(code) === provinceOf(oldCode) &&
      deviation(step, code, []) > NORMAL_DEVIATION &&
      excess(step, code, []) > old * SMALLEST_PART,
  );
  const linked = grown.filter((code) => grown.some((other) => borders(neighbours, code, other)));
  const missing = old - linked.reduce((sum, code) => sum + excess(step, code, []), 0);
  const last = missing > old * SMALLEST_PART ? lastPart(step, linked, missing, neighbours) : [];
  return [...linked, ...last]
    .map((newCode) => ({
      oldCodes: [oldCode],
      newCode,
      inhabitants: Math.round(excess(step, newCode, [])),
    }))
    .toSorted((a, b) => b.inhabitants - a.inhabitants);
}
