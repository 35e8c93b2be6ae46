import { defaultWeights, type LikenessFactor } from "#contract/adoption";
import { Invalid } from "#platform/refusal";
import type { Weights } from "./likeness.ts";

/** The weights that are asked, and the usual ones of the others. Throws `adoption/no-weights` when all are 0. */
export function weightsOf(given: Partial<Record<LikenessFactor, number | undefined>>): Weights {
  const known = Object.entries(given).filter(([, weight]) => weight !== undefined);
  const weights = { ...defaultWeights, ...Object.fromEntries(known) };
  if (Object.values(weights).every((weight) => weight === 0)) {
    throw new Invalid(
      "adoption/no-weights",
      "With every weight at 0 nothing makes one municipality more like another. Give at least one a weight from 1 to 5.",
      [{ where: "query.size", detail: "all weights are 0" }],
    );
  }
  return weights;
}
