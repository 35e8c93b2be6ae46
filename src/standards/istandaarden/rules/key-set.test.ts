import { expect, test } from "vitest";
import { KeySet } from "./key-set.ts";
import { WordMemory } from "./word-memory.ts";

/** As many keys of one to four words as asked; many come twice. */
function* keys(count: number): Generator<number[]> {
  let state = 7;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  for (let n = 0; n < count; n += 1) {
    yield Array.from({ length: 1 + below(4) }, () => below(40) - 20);
  }
}

test.each([0, 1, -5])("holds exactly what was added, whatever the hashes are: seed %i", (seed) => {
  const set = new KeySet(seed, new WordMemory());
  set.clear();
  const known = new Map<string, number>();
  for (const key of keys(20_000)) {
    const words = Int32Array.from([...key, 99]);
    const then = known.get(key.join()) ?? 0;
    expect(set.find(words, key.length)).toBe(then);
    expect(set.add(words, key.length, known.size + 1)).toBe(then);
    if (then === 0) known.set(key.join(), known.size + 1);
  }
  expect(known.size).toBeGreaterThan(5000);
});
