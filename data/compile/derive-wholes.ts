import { deviation, excess, NORMAL_DEVIATION, type PopulationStep } from "./population-step.ts";

/** Which leaving code went as a whole to which municipality. */
export type Assignment = ReadonlyMap<string, string>;

export type ProvinceOf = (code: string) => string | undefined;

interface Search {
  readonly step: PopulationStep;
  readonly receivers: readonly string[];
  readonly provinceOf: ProvinceOf;
}

/** A receiver of a whole municipality grew by about the inhabitants of the smallest that left. */
const SHARE_OF_SMALLEST = 0.8;

function receiversOf(step: PopulationStep, leaving: readonly string[]): readonly string[] {
  const smallest = Math.min(...leaving.map((code) => step.before.get(code) ?? 0));
  const grown = [...step.before.keys()].filter(
    (code) =>
      step.after.has(code) &&
      deviation(step, code, []) > NORMAL_DEVIATION &&
      excess(step, code, []) > smallest * SHARE_OF_SMALLEST,
  );
  return [...step.appearing, ...grown].toSorted();
}

function tookOver(assignment: Assignment, receiver: string): readonly string[] {
  return [...assignment].filter(([, to]) => to === receiver).map(([code]) => code);
}

function fits(search: Search, assignment: Assignment): boolean {
  return search.receivers.every((receiver) => {
    const codes = tookOver(assignment, receiver);
    const untouched = codes.length === 0 && !search.step.appearing.includes(receiver);
    return untouched || Math.abs(deviation(search.step, receiver, codes)) <= NORMAL_DEVIATION;
  });
}

function mayReceive(search: Search, code: string, receiver: string, sofar: Assignment): boolean {
  const [from, to] = [search.provinceOf(code), search.provinceOf(receiver)];
  if (from !== undefined && to !== undefined && from !== to) {
    return false;
  }
  const codes = [...tookOver(sofar, receiver), code];
  return deviation(search.step, receiver, codes) >= -NORMAL_DEVIATION;
}

function* assignments(
  search: Search,
  [code, ...rest]: readonly string[],
  sofar: Assignment,
): Generator<Assignment> {
  if (code === undefined) {
    yield sofar;
    return;
  }
  for (const receiver of search.receivers) {
    if (mayReceive(search, code, receiver, sofar)) {
      yield* assignments(search, rest, new Map([...sofar, [code, receiver]]));
    }
  }
  yield* assignments(search, rest, sofar);
}

/**
 * All ways in which the leaving codes explain the jumps, that place as many of them as a whole as
 * can be. One outcome: the figures settle it. Several: they fit, but do not choose.
 */
export function deriveWholes(
  step: PopulationStep,
  leaving: readonly string[],
  provinceOf: ProvinceOf,
): readonly Assignment[] {
  if (leaving.length === 0) {
    return [];
  }
  const search = { step, receivers: receiversOf(step, leaving), provinceOf };
  const fitting = [...assignments(search, leaving, new Map())].filter((each) => fits(search, each));
  const most = Math.max(...fitting.map((each) => each.size));
  return fitting.filter((each) => each.size === most);
}
