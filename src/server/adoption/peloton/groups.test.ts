import fc from "fast-check";
import { expect, test } from "vitest";
import { certainties, type PelotonGroup, useStatuses, usesKinds } from "#contract/adoption";
import { standingOf } from "../standings/standing.ts";
import type { Word } from "../standings/word.ts";
import { countGroups, groupsOf } from "./groups.ts";

const on = "2026-11-22";

const word = (given: Partial<Word>): Word => ({
  id: "1",
  code: "GM9001",
  saidBy: "GM9001",
  entry: "oefenzaak",
  version: null,
  origin: "own",
  kind: "user",
  certainty: "high",
  status: "in-production",
  since: null,
  saidAt: 0,
  ...given,
});

/** The groups of municipalities that each say this. */
function groupsOfWords(said: Readonly<Record<string, Partial<Word> | null>>) {
  const standings = Object.entries(said).flatMap(([code, one]) =>
    one === null ? [] : [[code, standingOf([word({ code, saidBy: code, ...one })])] as const],
  );
  const { places, frontUntil } = groupsOf(Object.keys(said), new Map(standings), on);
  const groups = Object.fromEntries([...places].map(([code, { group }]) => [code, group]));
  return { groups, frontUntil, places };
}

/** Numbered municipalities in production since these days. */
const since = (days: readonly (string | null)[]) =>
  Object.fromEntries(days.map((day, index) => [`GM9${100 + index}`, { since: day }]));
const inFront = (days: readonly (string | null)[]): number =>
  Object.values(groupsOfWords(since(days)).groups).filter((group) => group === "front").length;
const day = (index: number): string =>
  new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);

test("who is not spoken of is not known", () => {
  expect(groupsOfWords({ GM9001: null }).places.get("GM9001")).toEqual({
    group: "not-known",
    status: null,
    since: null,
    origin: null,
    sourceSays: null,
  });
});

test("of whom a source tells something else than use is not known, with what the source says", () => {
  const { places } = groupsOfWords({
    GM9001: { origin: "facts", kind: "configuration-seen", since: "2020-01-01" },
    GM9002: { origin: "facts", certainty: "low", since: "2020-01-01" },
  });
  expect([...places.values()]).toEqual([
    {
      group: "not-known",
      status: null,
      since: null,
      origin: null,
      sourceSays: "configuration-seen",
    },
    { group: "not-known", status: null, since: null, origin: null, sourceSays: "user" },
  ]);
});

test("only who says so does not use it: it never did, or it phased it out", () => {
  const { groups, places } = groupsOfWords({
    GM9001: { status: "not-used" },
    GM9002: { status: "phased-out", since: "2016-01-01" },
  });
  expect(groups).toEqual({ GM9001: "not", GM9002: "not" });
  expect(places.get("GM9002")?.since).toBeNull();
});

test("who acquires or plans it follows, with the day of the plan", () => {
  const { places } = groupsOfWords({
    GM9001: { status: "planned", since: "2027-03-01" },
    GM9002: { status: "acquiring" },
  });
  expect([...places.values()]).toMatchObject([
    { group: "followers", since: "2027-03-01" },
    { group: "followers", since: null },
  ]);
});

test("without dates there is no front group", () => {
  const { groups, frontUntil } = groupsOfWords(since(Array.from({ length: 40 }, () => null)));
  expect(frontUntil).toBeNull();
  expect(new Set(Object.values(groups))).toEqual(new Set<PelotonGroup>(["peloton"]));
});

test("four with a date make no front group, and five do", () => {
  expect(inFront([day(1), day(2), day(3), day(4), null, null])).toBe(0);
  expect(inFront([day(1), day(2), day(3), day(4), day(5)])).toBe(1);
});

test("the front is the first tenth of who told a date, rounded up", () => {
  const days = Array.from({ length: 21 }, (_, index) => day(index));
  expect(inFront(days)).toBe(3);
  expect(inFront(days.slice(0, 20))).toBe(2);
  expect(inFront(days.slice(0, 10))).toBe(1);
  // Who told none is counted for nothing.
  expect(inFront([...days, ...Array.from({ length: 100 }, () => null)])).toBe(3);
});

test("who finished on the same day rides along in front", () => {
  expect(inFront([day(1), day(1), day(1), day(2), day(3), day(4)])).toBe(3);
  expect(inFront(Array.from({ length: 8 }, () => day(1)))).toBe(8);
});

test("a day of production that is still to come makes no place in front", () => {
  const { groups, places } = groupsOfWords({
    ...since([day(2), day(3), day(4), day(5), day(6)]),
    GM9001: { status: "phasing-out", since: "2027-01-01" },
  });
  expect(groups["GM9001"]).toBe("peloton");
  expect(places.get("GM9001")?.since).toBeNull();
});

const codes = Array.from({ length: 30 }, (_, index) => `GM9${100 + index}`);
const someDay = fc.integer({ min: 0, max: 4000 }).map(day);
const someWord = fc.record({
  origin: fc.constantFrom("own", "answer", "facts"),
  kind: fc.constantFrom(...usesKinds),
  certainty: fc.constantFrom(...certainties),
  status: fc.option(fc.constantFrom(...useStatuses)),
  since: fc.option(someDay),
  saidAt: fc.integer({ min: 0, max: 9 }),
  id: fc.uuid(),
});
const country = fc
  .array(fc.tuple(fc.constantFrom(...codes), someWord), { maxLength: 60 })
  .map((said) => said.map(([code, one]) => word({ ...one, code, saidBy: code })));
const standingsOf = (words: readonly Word[]) =>
  new Map([...Map.groupBy(words, ({ code }) => code)].map(([code, of]) => [code, standingOf(of)]));

test("whatever is said, each municipality is in one group and the counts add up", () => {
  fc.assert(
    fc.property(country, (words) => {
      const { places } = groupsOf(codes, standingsOf(words), on);
      expect([...places.keys()]).toEqual(codes);
      const counts = countGroups([...places.values()]);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(codes.length);
    }),
  );
});

test("whatever is said, who says nothing is never counted as no, and who is not known says nothing", () => {
  fc.assert(
    fc.property(country, (words) => {
      const { places } = groupsOf(codes, standingsOf(words), on);
      for (const [code, { group }] of places) {
        const of = words.filter((one) => one.code === code);
        if (of.length === 0) expect(group).toBe("not-known");
        if (group !== "not") continue;
        const no = (one: Word) => one.status === "not-used" || one.status === "phased-out";
        const certain = (one: Word) =>
          one.origin !== "facts" || (one.kind === "user" && one.certainty !== "low");
        expect(of.some((one) => no(one) && certain(one))).toBe(true);
      }
    }),
  );
});

test("whatever is said, nobody in the peloton with a date was earlier than the front, and the front is a tenth or more", () => {
  fc.assert(
    fc.property(country, (words) => {
      const { places, frontUntil } = groupsOf(codes, standingsOf(words), on);
      const all = [...places.values()];
      const dated = all.filter(
        ({ group, since: start }) => (group === "front" || group === "peloton") && start !== null,
      );
      const front = all.filter(({ group }) => group === "front");
      expect(frontUntil === null).toBe(dated.length < 5);
      if (frontUntil === null) expect(front).toEqual([]);
      else {
        expect(front.length).toBeGreaterThanOrEqual(Math.ceil(dated.length / 10));
        const equal = front.filter(({ since: start }) => start === frontUntil).length;
        expect(front.length - equal).toBeLessThan(Math.ceil(dated.length / 10));
        for (const { group, since: start } of dated) {
          expect(group === "front").toBe((start ?? "") <= frontUntil);
        }
      }
    }),
  );
});
