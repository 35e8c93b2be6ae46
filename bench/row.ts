/** Floor and goal of a figure. Where the goal is below the floor, less is better. */
export interface Limits {
  readonly floor: number;
  readonly goal: number;
}

/** One measured figure, and how it stands to what was promised. */
export interface Row {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number | null;
  readonly goal: number | null;
  readonly verdict: "goal" | "floor" | "MISSED" | "";
}

/** What one file of this folder found. A note tells what a number cannot, such as where points were lost. */
export interface Measured {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** How thorough: quick shows that it works, and its figures say nothing. */
export interface How {
  readonly quick: boolean;
}

/** A figure, judged when there is something to judge it by. */
export function row(figure: string, value: number, unit: string, limits?: Limits): Row {
  const { floor = null, goal = null } = limits ?? {};
  return { figure, value, unit, floor, goal, verdict: limits ? verdictOn(value, limits) : "" };
}

function verdictOn(value: number, { floor, goal }: Limits): Row["verdict"] {
  const reaches = (limit: number): boolean => (goal > floor ? value >= limit : value <= limit);
  if (reaches(goal)) return "goal";
  return reaches(floor) ? "floor" : "MISSED";
}

/** The middle one: a round in which the machine did something else does not count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? low;
  return (low + high) / 2;
}
