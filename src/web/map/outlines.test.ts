import { expect, test } from "vitest";
import { outlines } from "./outlines.ts";

const edges = (path: string) => path.split("M").length - 1;

test("a hexagon alone has six edges of coast and no border", () => {
  const { coast, borders } = outlines([{ q: 0, r: 0, owner: "A" }]);
  expect([edges(coast), edges(borders)]).toEqual([6, 0]);
});

test("between two provinces the border is drawn once, within one not at all", () => {
  const cells = [
    { q: 0, r: 0, owner: "A" },
    { q: 0, r: 1, owner: "A" },
    { q: 1, r: 0, owner: "B" },
  ];
  const { coast, borders } = outlines(cells);
  expect(edges(borders)).toBe(2);
  expect(edges(coast)).toBe(3 * 6 - 3 * 2);
});
