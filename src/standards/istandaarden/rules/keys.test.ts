import { expect, test } from "vitest";
import { chanceFrom } from "../examples/chance.ts";
import { absent, type Key } from "./key.ts";
import { Keys } from "./keys.ts";
import type { Slots } from "./slots.ts";
import { Texts } from "./texts.ts";
import { WordMemory } from "./word-memory.ts";

const memory = new WordMemory();
const texts = new Texts(5, memory);
const chance = chanceFrom(9);

/** The number of one of so many texts, or now and then none. */
function someText(most: number): number {
  if (chance.once(10)) return absent;
  const bytes = new TextEncoder().encode(String(chance.between(0, most)));
  return texts.numberOf(bytes, 0, bytes.length);
}

test.each([
  ["without a text", -1],
  ["with texts of which most come once", 1],
  ["with texts that come often", 2],
])(
  "a key %s has the line of the first like it, in one message and then in another",
  (_, textAt) => {
    const key = { words: new Int32Array(3), textAt } as Pick<Key, "words" | "textAt"> as Key;
    const keys = new Keys(key, { memory, seed: 5, slots: { exact: texts } as Slots });
    for (const most of [20_000, 500]) {
      texts.clear();
      keys.clear();
      const known = new Map<string, number>();
      for (let line = 1; line < 8000; line += 1) {
        key.words.set([chance.between(0, 1), someText(most), someText(3)]);
        const then = known.get(key.words.join()) ?? 0;
        expect(keys.add(line)).toBe(then);
        if (then === 0) known.set(key.words.join(), line);
      }
      expect(known.size).toBeGreaterThan(most === 500 ? 1000 : 5000);
      memory.release();
    }
  },
);
