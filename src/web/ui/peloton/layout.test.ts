import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rider } from "#contract/adoption";
import { sizeClasses } from "#contract/network";
import { lanesOf } from "./lanes.ts";
import { layOut } from "./layout.ts";
import { codes, pelotonOf, rider, user } from "./peloton.fixture.ts";
import { large, type Scale, small, widthOf } from "./scale.ts";

const draw = (
  riders: readonly Rider[],
  given: { frontUntil?: string | null; own?: string; scale?: Scale; by?: "size" | "province" } = {},
) => {
  const peloton = pelotonOf(riders, { frontUntil: given.frontUntil ?? null });
  return layOut({
    peloton,
    lanes: lanesOf(riders, given.by ?? "size"),
    scale: given.scale ?? large,
    own: given.own ?? null,
    titleOf: (head) => `${head} 100`,
    under: ({ count }) => `${count} zonder datum`,
    underFront: "uiterlijk 1 januari 2020",
  });
};
const xOf = (drawn: ReturnType<typeof draw>, code: string): number =>
  drawn.dots.find((dot) => dot.rider.municipality.id === code)?.x ?? Number.NaN;

test("further to the right is longer in production, and a plan stands before now", () => {
  const drawn = draw([
    user("GM9001", "2026-01-01"),
    user("GM9002", "2021-01-01"),
    rider("GM9003", { group: "followers", status: "planned", since: "2027-06-01" }),
    rider("GM9004"),
  ]);
  const now = drawn.now?.foot ?? Number.NaN;
  expect(xOf(drawn, "GM9004")).toBeLessThan(xOf(drawn, "GM9003"));
  expect(xOf(drawn, "GM9003")).toBeLessThan(now);
  expect(now).toBeLessThan(xOf(drawn, "GM9001"));
  expect(xOf(drawn, "GM9001")).toBeLessThan(xOf(drawn, "GM9002"));
});

test("a stack is one quarter, and leans", () => {
  const drawn = draw([
    ...codes(13).map((code) => user(code, null)),
    user("GM9101", "2025-03-01"),
    user("GM9102", "2025-04-01"),
    user("GM9103", "2025-05-01"),
  ]);
  const stack = ["GM9101", "GM9102", "GM9103"].map(
    (code) => drawn.dots.find((dot) => dot.rider.municipality.id === code) ?? { x: 0, y: 0 },
  );
  const rising = stack.toSorted((a, b) => b.y - a.y);
  expect(new Set(stack.map(({ y }) => y)).size).toBe(3);
  expect(rising.map(({ x }) => x)).toEqual(rising.map(({ x }) => x).toSorted((a, b) => a - b));
  expect((rising[2]?.x ?? 0) - (rising[0]?.x ?? 0)).toBeLessThan(5);
});

test("without a day there is no road and no front: each thing that is said has a block", () => {
  const drawn = draw([
    user("GM9001", null, { status: null, origin: "facts" }),
    user("GM9002", null),
    rider("GM9003", { sourceSays: "configuration-seen" }),
    rider("GM9004", { sourceSays: "developer" }),
    rider("GM9005"),
  ]);
  expect([drawn.now, drawn.front, drawn.years]).toEqual([null, null, []]);
  expect(drawn.blocks.map(({ part, key }) => `${part} ${key}`)).toEqual([
    "not-known none",
    "not-known configuration-seen",
    "not-known developer",
    "users in-production",
    "users used",
  ]);
});

test("up to twelve users each stand with their name, and thirteen do not", () => {
  const twelve = codes(12).map((code) => user(code, "2024-05-01"));
  expect(draw(twelve).dots.filter(({ named }) => named)).toHaveLength(12);
  expect(draw([...twelve, user("GM9099", null)]).dots.filter(({ named }) => named)).toEqual([]);
});

test("names do not lie over each other", () => {
  const drawn = draw(codes(12).map((code, index) => user(code, `202${index % 3}-05-01`)));
  const named = drawn.dots.map(({ x, y, rider: { municipality } }) => ({
    y,
    from: x,
    end: x + municipality.name.length * 6,
  }));
  for (const [index, one] of named.entries()) {
    for (const other of named.slice(index + 1)) {
      const beside = one.end < other.from || other.end < one.from;
      expect(beside || Math.abs(one.y - other.y) >= 12).toBe(true);
    }
  }
});

test("the reader's own is named among however many, and lies on top of its stack", () => {
  const riders = codes(40).map((code) => user(code, "2025-05-01"));
  const drawn = draw(riders, { own: "GM9003" });
  const own = drawn.dots.find((dot) => dot.own);
  expect(own).toMatchObject({ named: true, rider: { municipality: { id: "GM9003" } } });
  expect(own?.y).toBe(Math.min(...drawn.dots.map(({ y }) => y)));
});

test("a plan of which the day is past has no place on the road", () => {
  const drawn = draw([
    user("GM9001", "2025-01-01"),
    rider("GM9002", { group: "followers", status: "planned", since: "2026-01-01" }),
  ]);
  expect(drawn.blocks.map(({ part, key }) => [part, key])).toContainEqual(["followers", "undated"]);
});

const someDay = fc
  .integer({ min: 0, max: 5_000 })
  .map((n) => new Date(Date.UTC(2014, 0, 1 + n)).toISOString().slice(0, 10));
const someRiders = fc
  .array(
    fc.record({
      group: fc.constantFrom("front", "peloton", "followers", "not", "not-known"),
      status: fc.option(fc.constantFrom("planned", "acquiring", "in-production", "phasing-out")),
      since: fc.option(someDay),
      sizeClass: fc.option(fc.constantFrom(...sizeClasses)),
      sourceSays: fc.option(fc.constantFrom("developer", "theme-seen")),
    }),
    { maxLength: 360 },
  )
  .map((all) =>
    all.map((one, index) =>
      rider(`GM9${String(index + 1).padStart(3, "0")}`, {
        ...one,
        sourceSays: one.group === "not-known" ? one.sourceSays : null,
      }),
    ),
  );

test("whoever rides, each is drawn once, in its lane and within the picture, and heads do not overlap", () => {
  fc.assert(
    fc.property(
      someRiders,
      fc.constantFrom(large, small),
      fc.constantFrom("size", "province"),
      (riders, scale, by) => {
        const some = riders.find(({ group, since }) => group === "front" && since !== null);
        const drawn = draw(riders, { scale, by, frontUntil: some?.since ?? null });
        expect(drawn.dots.map(({ rider: { municipality } }) => municipality.id).toSorted()).toEqual(
          riders.map(({ municipality }) => municipality.id).toSorted(),
        );
        for (const { x, y } of drawn.dots) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(drawn.width);
          expect(y).toBeGreaterThan(scale.top - scale.dot);
          expect(y).toBeLessThan(drawn.bottom);
        }
        for (const { lane, top, bottom } of drawn.lanes) {
          for (const one of drawn.dots.filter((dot) => lane.riders.includes(dot.rider))) {
            expect(one.y > top && one.y < bottom).toBe(true);
          }
        }
        for (const [index, { key, x, width }] of drawn.heads.entries()) {
          const next = drawn.heads[index + 1]?.x ?? drawn.width;
          expect(x + widthOf(`${key} 100`, scale.title)).toBeLessThanOrEqual(next);
          expect(x + width).toBeLessThanOrEqual(next);
        }
      },
    ),
    { numRuns: 60 },
  );
});
