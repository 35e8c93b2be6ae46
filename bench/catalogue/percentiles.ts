/** How long something took, in milliseconds, over many times. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

export function timesOf(millis: readonly number[]): Times {
  const sorted = millis.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

const turns = 4;

/** Does each of these a few times, and leaves the first turn out: it fills what is remembered. */
export async function timeEach<T>(
  things: readonly T[],
  work: (thing: T) => Promise<void>,
): Promise<Times> {
  const millis: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const thing of things) {
      const began = performance.now();
      await work(thing);
      if (turn > 0) millis.push(performance.now() - began);
    }
  }
  return timesOf(millis);
}
