import fc from "fast-check";
import { expect, test } from "vitest";
import { effortPhases } from "#contract/adoption";
import { disciplines } from "#contract/catalogue";
import { fieldsOf, hoursOf, readHours, typedFrom, wayOf, ways } from "./effort-fields.ts";

test.each([
  ["40", 40],
  ["0", 0],
  ["1.200", 1200],
  ["1,200", 1200],
  ["1 200", 1200],
  ["20000", 20_000],
  ["20001", null],
  ["12,5", null],
  ["-1", null],
  ["veel", null],
  ["1e3", null],
  ["٣", null],
])("%j typed is %j hours", (typed, hours) => {
  expect(hoursOf(typed)).toBe(hours);
});

test("what was left empty is not known and left out, and a zero that was typed is told", () => {
  const form = new URLSearchParams({ "hours-prepare": "", "hours-build": "0" });
  expect(readHours(form, "phase").hours).toEqual([{ phase: "build", discipline: null, hours: 0 }]);
});

test("what cannot be read is told with its field, and fields of another way are passed over", () => {
  const form = new URLSearchParams({ "hours-build": "veel", "hours-total": "9" });
  expect(readHours(form, "phase")).toEqual({
    hours: [],
    unread: [{ field: "hours-build", value: "veel" }],
  });
});

const told = fc.constantFrom(...ways).chain((way) =>
  fc.record({
    way: fc.constant(way),
    hours: fc
      .subarray([...fieldsOf(way)], { minLength: 1 })
      .chain((fields) =>
        fc.tuple(
          ...fields.map(({ phase, discipline }) =>
            fc.integer({ min: 0, max: 20_000 }).map((hours) => ({ phase, discipline, hours })),
          ),
        ),
      ),
  }),
);

test("what was told in a way is drawn in that way and read back as it was", () => {
  fc.assert(
    fc.property(told, ({ way, hours }) => {
      const typed = new URLSearchParams(typedFrom(hours, way));
      expect(wayOf(hours)).toBe(way);
      expect(readHours(typed, way).hours).toEqual(hours);
    }),
  );
});

test("told finer it is added up for a form that asks less, and never divided for one that asks more", () => {
  fc.assert(
    fc.property(told, fc.constantFrom(...ways), ({ way, hours }, other) => {
      const typed = Object.values(typedFrom(hours, other)).map(Number);
      const sum = (all: number[]) => all.reduce((one, more) => one + more, 0);
      const finer = ways.indexOf(other) > ways.indexOf(way);
      expect(sum(typed)).toBe(finer ? 0 : sum(hours.map((one) => one.hours)));
      if (finer) expect(typed).toEqual([]);
    }),
  );
});

test("told in a mixed way it is drawn in the finest way that leaves nothing out", () => {
  const build = { phase: "build", discipline: null, hours: 60 } as const;
  const prepare = { phase: "prepare", discipline: "policy", hours: 20 } as const;
  const policy = { phase: null, discipline: "policy", hours: 9 } as const;
  expect(wayOf([build, prepare])).toBe("phase");
  expect(typedFrom([build, prepare], "phase")).toEqual({
    "hours-prepare": "20",
    "hours-build": "60",
  });
  expect(wayOf([policy])).toBe("total");
  expect(typedFrom([policy], "total")).toEqual({ "hours-total": "9" });
});

test("the fields of the finest way are every phase with every discipline", () => {
  expect(fieldsOf("discipline")).toHaveLength(effortPhases.length * disciplines.length);
  const names = ways.flatMap((way) => fieldsOf(way).map(({ field }) => field));
  expect(new Set(names).size).toBe(names.length);
});
