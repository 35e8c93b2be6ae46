import { expect, test } from "vitest";
import { collect } from "./collect.ts";
import { nothing } from "./collection.ts";
import { type Chosen, countFacets, FacetCodes, passing } from "./facets.ts";

const row = {
  kind: "software",
  stage: null,
  level: null,
  owner_kind: null,
  licence: null,
  themes: [],
  components: [],
  changed_at: new Date(0),
};
const rows = [
  { ...row, id: 5, name_folded: "een", stage: "trial", licence: "EUPL-1.2", themes: ["a", "b"] },
  { ...row, id: 6, name_folded: "twee", stage: "shared", themes: ["b"] },
  { ...row, id: 9, name_folded: "drie", kind: "agreement", level: "binding" },
  { ...row, id: 10, name_folded: "vier", kind: "component" },
];
const known = new FacetCodes();
const documents = collect(
  10,
  rows.map(({ id }) => id),
  nothing,
  new Map(rows.map((one) => [one.id, one])),
  known,
);
const countsOf = (chosen: Chosen) => {
  const { total, counts } = countFacets(documents.all, chosen, documents, known);
  return {
    total,
    of: (facet: string) =>
      Object.fromEntries(
        counts.filter((one) => one.facet === facet).map(({ value, count }) => [value, count]),
      ),
  };
};

test("what is not known is counted under its own word, and only where it could be known", () => {
  const { total, of } = countsOf({});
  expect(total).toBe(4);
  expect(of("licence")).toEqual({ "EUPL-1.2": 1, "not-known": 2 });
  expect(of("stage")).toEqual({ trial: 1, shared: 1, "not-known": 1 });
  expect(of("level")).toEqual({ binding: 1 });
  expect(of("kind")).toEqual({ software: 2, agreement: 1, component: 1 });
});

test("the values of a facet are counted beside what is chosen of the others, and not of itself", () => {
  const { total, of } = countsOf({ stage: ["trial"], kind: ["software"] });
  expect(total).toBe(1);
  expect(of("stage")).toEqual({ trial: 1, shared: 1 });
  expect(of("kind")).toEqual({ software: 1 });
  expect(of("theme")).toEqual({ a: 1, b: 1 });
});

test("two values of a facet give what has either; two facets what has both", () => {
  const places = (chosen: Chosen) => [...passing(documents.all, chosen, documents, known)];
  expect(places({ stage: ["trial", "shared"] })).toEqual([0, 1]);
  expect(places({ stage: ["trial", "shared"], licence: ["not-known"] })).toEqual([1]);
  expect(places({ theme: ["b"] })).toEqual([0, 1]);
});

test("a value that nothing has gives nothing, and is counted because it is chosen", () => {
  const { total, of } = countsOf({ licence: ["Beerware"] });
  expect(total).toBe(0);
  expect(of("licence")).toEqual({ "EUPL-1.2": 1, "not-known": 2, Beerware: 0 });
});

test("what was there before is taken over with its order when one comes and one goes", () => {
  const fresh = { ...row, id: 12, name_folded: "half", licence: "MIT" };
  const next = collect(12, [5, 9, 10, 12], documents, new Map([[12, fresh]]), known);
  expect([...next.byName].map((place) => next.names[place])).toEqual([
    "drie",
    "een",
    "half",
    "vier",
  ]);
  const { counts } = countFacets(next.all, {}, next, known);
  expect(counts.filter(({ facet }) => facet === "licence")).toEqual([
    { facet: "licence", value: "EUPL-1.2", count: 1 },
    { facet: "licence", value: "not-known", count: 1 },
    { facet: "licence", value: "MIT", count: 1 },
  ]);
});
