import { defaultWeights, type LikenessFactor, likenessFactors } from "#contract/adoption";

export type Weights = Readonly<Record<LikenessFactor, number>>;

/** From not at all to the heaviest. */
export const steps = [0, 1, 2, 3, 4, 5] as const;

/** The weights of the address; the usual one where it names none, or nonsense. */
export function weightsIn(query: URLSearchParams): Weights {
  const named = (factor: LikenessFactor): number => {
    const value = query.get(factor) ?? "";
    return /^[0-5]$/.test(value) ? Number(value) : defaultWeights[factor];
  };
  return {
    size: named("size"),
    urbanity: named("urbanity"),
    region: named("region"),
    arrangements: named("arrangements"),
    use: named("use"),
    answers: named("answers"),
  };
}

export const areUsual = (weights: Weights): boolean =>
  likenessFactors.every((factor) => weights[factor] === defaultWeights[factor]);

/** Only the weights that are not the usual ones: an address says what was chosen. */
export const chosenOf = (weights: Weights): Record<string, number> =>
  Object.fromEntries(
    likenessFactors
      .filter((factor) => weights[factor] !== defaultWeights[factor])
      .map((factor) => [factor, weights[factor]]),
  );

/** The same in an address of the API, as CSV. */
export const csvWith = (weights: Record<string, number>): string => {
  const chosen = Object.entries(weights).map(([factor, weight]) => [factor, `${weight}`]);
  return `${new URLSearchParams([...chosen, ["format", "csv"]])}`;
};
