/** Numbers from 0 to 1 that follow from one seed (mulberry32), so that a run can be done again. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run, from WAAIER_SEED or new; said aloud, because without it a failure cannot be seen again. */
export function seedOf(name: string): number {
  const seed = Number(process.env["WAAIER_SEED"] ?? Date.now() % 1_000_000_000);
  process.stdout.write(`${name}: WAAIER_SEED=${seed}\n`);
  return seed;
}
