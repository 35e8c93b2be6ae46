import { expect, test } from "vitest";
import { walker } from "./walk.ts";

// Three columns of two, then water, then one more:   0,0 2,-1 | 5,-2
const places = [
  { q: 0, r: 0 },
  { q: 0, r: 1 },
  { q: 1, r: 0 },
  { q: 1, r: -1 },
  { q: 2, r: -1 },
  { q: 5, r: -2 },
];
const walk = walker(places);
const at = (index: number) => walk.start(index);

test("down and up go to the hexagon right below and above", () => {
  expect(walk.step(at(0), "down")?.index).toBe(1);
  expect(walk.step(at(1), "up")?.index).toBe(0);
});

test("a walk to the right keeps its height instead of drifting", () => {
  const first = walk.step(at(0), "right");
  const second = first && walk.step(first, "right");
  expect(places[second?.index ?? -1]).toEqual({ q: 2, r: -1 });
  expect(second?.level).toBe(0);
});

test("over the water the nearest land in that direction is next", () => {
  expect(walk.step(at(4), "right")?.index).toBe(5);
  expect(walk.step(at(5), "left")?.index).toBe(4);
});

test("at the edge of the map there is no step", () => {
  expect(walk.step(at(5), "right")).toBeNull();
  expect(walk.step(at(3), "up")).toBeNull();
});
