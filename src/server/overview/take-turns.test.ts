import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ranked, takeTurns } from "./take-turns.ts";

const list = (total: number, exact = 0, guessed = false): Ranked => ({ total, exact, guessed });
const all = { offset: 0, limit: 100 };
const letters = (organisations: Ranked, catalogue: Ranked) =>
  takeTurns(organisations, catalogue, all)
    .order.map((turn) => turn[0])
    .join("");

test("exact names come first, of organisations before those of the catalogue", () => {
  expect(letters(list(3, 1), list(3, 2))).toBe("occoco");
});

test("the two take turns, and the longer one gives the rest", () => {
  expect(letters(list(2), list(4))).toBe("ococcc");
  expect(letters(list(3), list(0))).toBe("ooo");
});

test("what only looks like it comes after all that was really found", () => {
  expect(letters(list(2, 0, true), list(2))).toBe("ccoo");
  expect(letters(list(2), list(2, 0, true))).toBe("oocc");
  expect(letters(list(2, 0, true), list(2, 0, true))).toBe("ococ");
});

test("pages of any size together are the whole, each hit once and in the same order", () => {
  const ranked = fc
    .record({ total: fc.nat(30), exact: fc.nat(3), guessed: fc.boolean() })
    .map((one) => ({ ...one, exact: one.guessed ? 0 : Math.min(one.exact, one.total) }));
  fc.assert(
    fc.property(ranked, ranked, fc.integer({ min: 1, max: 9 }), (a, b, limit) => {
      const whole = takeTurns(a, b, { offset: 0, limit: 1000 }).order;
      expect(whole).toHaveLength(a.total + b.total);
      const seen: string[] = [];
      const each = { organisation: 0, catalogue: 0 };
      for (let offset = 0; offset < whole.length; offset += limit) {
        const { order, from } = takeTurns(a, b, { offset, limit });
        expect(from).toEqual(each);
        for (const turn of order) each[turn] += 1;
        seen.push(...order);
      }
      expect(seen).toEqual(whole);
    }),
  );
});
