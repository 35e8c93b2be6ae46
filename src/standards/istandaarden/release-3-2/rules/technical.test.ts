import { describe, expect, test } from "vitest";
import type { RuleCase } from "../../examples/of-rules/case.ts";
import { externalCases, outside } from "../../examples/of-rules/cases/technical/external.ts";
import { technicalCases } from "../../examples/of-rules/cases/technical.ts";
import { official } from "../../official.fixture.ts";
import type { Placement, Rule } from "../../rules/rule.ts";
import { externalRetourCodes, externalRules } from "./technical/external.ts";
import { officialRules } from "./technical/official-rules.fixture.ts";
import { technical } from "./technical.ts";

const families = [
  ["iwmo", "iWmo"],
  ["ijw", "iJw"],
] as const;

const pairs = (rules: readonly Rule[], family: "iWmo" | "iJw"): string[] => [
  ...new Set(
    rules.flatMap(({ code, places }) =>
      places
        .filter((place) => (place.family ?? family) === family)
        .map(({ message }) => `${code} ${message}`),
    ),
  ),
];

describe.skipIf(official === null).each(families)("of the official table of %s", (name, family) => {
  const of = (level: string) => officialRules(name).filter((rule) => rule.level === level);

  test("each rule of level 2 stands in each of its messages, and no other does", () => {
    const theirs = of("xslt").flatMap(({ code, messages }) => messages.map((m) => `${code} ${m}`));
    expect(pairs(technical, family).sort()).toEqual(theirs.sort());
  });

  test("level 2 is refused with 0001 alone", () => {
    expect(new Set(of("xslt").map(({ retourCode }) => retourCode))).toEqual(new Set(["0001"]));
  });

  test("what needs a day or a list stands in each of its messages, with its return code", () => {
    const theirs = of("externe-bron").filter(({ code }) => code in externalRetourCodes);
    expect(pairs(externalRules(outside), family).sort()).toEqual(
      theirs.flatMap(({ code, messages }) => messages.map((m) => `${code} ${m}`)).sort(),
    );
    expect(Object.fromEntries(theirs.map((rule) => [rule.code, rule.retourCode]))).toEqual(
      externalRetourCodes,
    );
  });
});

const all: readonly Rule[] = [...technical, ...externalRules(outside)];

test("no rule is there twice", () => {
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
});

test("each says what it asks and how to mend it, in both languages", () => {
  const words = all.flatMap(({ says, mend }) => [says.nl, says.en, mend.nl, mend.en]);
  expect(new Set(words).size).toBe(4 * all.length);
  for (const one of words) expect(one).toMatch(/^[A-Z].+\.$/);
});

/** The classes and elements around a place, without which of them it is. */
const plainPath = (path: string): string => path.replace(/\[\d+\]/g, "");

const isAt = (one: RuleCase, place: Placement): boolean => {
  if (!one.message.endsWith(place.message)) return false;
  if (place.kind === "disjoint") return one.path?.includes(`/${place.on}[`) ?? false;
  const end = place.at.startsWith("/") ? `/Bericht${place.at}` : `/${place.on}/${place.at}`;
  return one.path !== null && plainPath(one.path).endsWith(end.replace(/\/$/, ""));
};

describe.each(all)("$code", ({ code, places }) => {
  const cases = [...technicalCases, ...externalCases].filter((one) => one.code === code);

  test.each(places)("has a case that breaks it in $message on $on", (place) => {
    expect(cases.filter((one) => isAt(one, place)).length).toBeGreaterThan(0);
  });

  test.each([...new Set(places.map(({ message }) => message))])(
    "has a case that comes close in %s",
    (message) => {
      const close = cases.filter((one) => one.path === null && one.message.endsWith(message));
      expect(close.length).toBeGreaterThan(0);
    },
  );
});

test("what is not given is not asked", () => {
  expect(externalRules({})).toEqual([]);
  expect(externalRules({ today: 20_261_120 }).map(({ code }) => code)).toEqual(["TR135"]);
});
