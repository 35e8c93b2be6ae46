import { expect, test } from "vitest";
import { distance } from "./distance.ts";

test("what differs more than is asked for is not counted out", () => {
  expect(distance("vergunning", "verkiezing", 2)).toBe(3);
  expect(distance("kort", "veel langer", 3)).toBe(4);
});

test.each([
  ["signalen", "signalen", 0],
  ["signaalen", "signalen", 1],
  ["sinalen", "signalen", 1],
  ["jeudgzorg", "jeugdzorg", 1],
  ["vergunnng", "vergunning", 1],
  ["beveilingsdienst", "beveiligingsdienst", 2],
])("%s is %s with %i faults; two letters swapped are one", (a, b, faults) => {
  expect(distance(a, b, 3)).toBe(faults);
  expect(distance(b, a, 3)).toBe(faults);
});
