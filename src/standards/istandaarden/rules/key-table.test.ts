import { expect, test } from "vitest";
import { chanceFrom } from "../examples/chance.ts";
import { KeyTable } from "./key-table.ts";
import { WordMemory } from "./word-memory.ts";

test.each([0, 1, -5])("holds exactly what was added, whatever the hashes are: seed %i", (seed) => {
  const chance = chanceFrom(seed);
  const table = new KeyTable(seed, new WordMemory());
  table.clear(2);
  const known = new Map<string, number>();
  for (let n = 1; n < 20_000; n += 1) {
    const length = chance.between(1, 5);
    const key = [length, ...Array.from({ length: length - 1 }, () => chance.between(-20, 20))];
    const address = table.find(Int32Array.from([...key, 99]), length);
    const then = known.get(key.join()) ?? 0;
    expect([table.note(address, 0), table.note(address, 1)]).toEqual([then, 0 - then]);
    expect([...table.wordsFrom(address).subarray(0, length)]).toEqual(key);
    if (then !== 0) continue;
    table.setNote(address, n, 0);
    table.setNote(address, -n, 1);
    known.set(key.join(), n);
  }
  expect(known.size).toBeGreaterThan(5000);
});

test("what was added for one message is not there in the next", () => {
  const memory = new WordMemory();
  const table = new KeyTable(3, memory);
  for (const size of [9000, 100, 9000]) {
    table.clear();
    for (let n = 0; n < size; n += 1) {
      const address = table.find(Int32Array.of(n), 1);
      expect(table.note(address)).toBe(0);
      table.setNote(address, 7);
    }
    memory.release();
  }
});
