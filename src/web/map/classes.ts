import type { FigureId } from "#contract/network";

/** How a figure is cut into classes, from few to much. `bounds` are the lower ends of all but the first. */
interface Cut {
  readonly bounds: readonly number[];
  /** Whole numbers are said as “6–7”, others as “6 tot 8”. */
  readonly counts: boolean;
  /** The class with the highest number is the lightest: class 1 of urbanity is very urban. */
  readonly reversed: boolean;
}

/*
 * Round limits that stay the same over the years, so that two years can be compared by colour. No
 * scale library: a class is the number of limits that a value has reached.
 */
const cuts: Record<FigureId, Cut> = {
  population: {
    bounds: [20_000, 30_000, 50_000, 100_000, 250_000],
    counts: false,
    reversed: false,
  },
  growth: { bounds: [0, 2.5, 5, 10, 15], counts: false, reversed: false },
  arrangements: { bounds: [6, 8, 10, 12, 15], counts: true, reversed: false },
  urbanity: { bounds: [2, 3, 4, 5], counts: true, reversed: true },
};

/** The class of a value, from 0 (lightest) up; null when the value is not known. */
export function classOf(figure: FigureId, value: number | null): number | null {
  if (value === null) return null;
  const { bounds, reversed } = cuts[figure];
  const reached = bounds.filter((bound) => value >= bound).length;
  return reversed ? bounds.length - reached : reached;
}

/** The colour of a class as a class name, `c1` lightest to `c6` darkest, or `none`. */
export function shadeOf(figure: FigureId, value: number | null): string {
  const found = classOf(figure, value);
  if (found === null) return "none";
  // Five classes leave out the lightest shade but one, to keep the steps large.
  const skip = cuts[figure].bounds.length === 4 && found > 0 ? 1 : 0;
  return `c${found + 1 + skip}`;
}

export interface Limits {
  readonly shade: string;
  readonly index: number;
  /** Null for the first class. */
  readonly from: number | null;
  /** First value that is not in it, or the last that is for counts; null for the last class. */
  readonly to: number | null;
}

/** The limits of each class from light to dark, for the legend. */
export function limitsOf(figure: FigureId): readonly Limits[] {
  const { bounds, counts, reversed } = cuts[figure];
  const classes = Array.from({ length: bounds.length + 1 }, (_, n) => {
    const from = bounds[n - 1] ?? null;
    const next = bounds[n] ?? null;
    const index = reversed ? bounds.length - n : n;
    const sample = from ?? (next ?? 0) - 1;
    const to = next !== null && counts ? next - 1 : next;
    return { shade: shadeOf(figure, sample), index, from, to };
  });
  return reversed ? classes.toReversed() : classes;
}
