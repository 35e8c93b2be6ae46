import { expect, test } from "vitest";
import { messages } from "../release-3-2/messages.ts";
import { type Care, careFrom, productOf } from "./care.ts";
import { chanceFrom } from "./chance.ts";

const message = messages.get("WMO315");
if (!message) throw new Error("there is no WMO315");

const cares = (seed: number, count: number): readonly Care[] =>
  careFrom(
    {
      message,
      seed,
      chance: chanceFrom(seed),
      day: "2026-11-20",
      clients: null,
      products: null,
    },
    count,
    [-100, 100],
  );

function areTheSame({ product: { Product: one } }: Care, { product: { Product: other } }: Care) {
  if (!one || !other) return true;
  if (one.Categorie !== other.Categorie) return false;
  return !one.Code || !other.Code || one.Code === other.Code;
}

test("the periods of the same product do not overlap, and there are products that come again", () => {
  let again = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const all = cares(seed, 1 + (seed % 25));
    for (const [n, one] of all.entries()) {
      for (const other of all.slice(0, n).filter((before) => areTheSame(one, before))) {
        again += 1;
        const isApart = (other.end ?? "9") < one.begin || (one.end ?? "9") < other.begin;
        expect([seed, one, other, isApart]).toEqual([seed, one, other, true]);
      }
    }
  }
  expect(again).toBeGreaterThan(50);
});

test("a budget and a volume per week have an end, and nothing has both", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    for (const { product, end, howMuch } of cares(seed, 4)) {
      const { Omvang, Budget } = howMuch;
      expect(Omvang !== undefined && Budget !== undefined).toBe(false);
      if (Budget !== undefined || Omvang?.Frequentie === "2") expect(end).not.toBeNull();
      expect(Omvang !== undefined).toBe(product.Product?.Code !== undefined);
    }
  }
});

test("a thousand products are a thousand different ones", () => {
  const codes = Array.from({ length: 1000 }, (_, n) => productOf(message.family, n, true).Code);
  expect(new Set(codes).size).toBe(1000);
});
