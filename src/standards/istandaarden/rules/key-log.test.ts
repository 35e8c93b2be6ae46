import { expect, test } from "vitest";
import { chanceFrom } from "../examples/chance.ts";
import { KeyLog } from "./key-log.ts";
import { WordMemory } from "./word-memory.ts";

test("finds the first of what was written down, whenever it is asked", () => {
  const chance = chanceFrom(5);
  const log = new KeyLog(3, new WordMemory());
  log.clear();
  const known = new Map<string, number>();
  for (let n = 1; n < 30_000; n += 1) {
    const key = Array.from({ length: chance.between(1, 5) }, () => chance.between(0, 30));
    const words = Int32Array.from([...key, 7]);
    if (chance.once(3)) expect(log.find(words, key.length)).toBe(known.get(key.join()) ?? 0);
    else {
      log.add(words, key.length, n);
      if (!known.has(key.join())) known.set(key.join(), n);
    }
  }
  expect(known.size).toBeGreaterThan(5000);
});

test("what was written down in one message is not found in the next", () => {
  const log = new KeyLog(3, new WordMemory());
  log.clear();
  log.add(Int32Array.of(1), 1, 1);
  log.clear();
  expect(log.find(Int32Array.of(1), 1)).toBe(0);
});
