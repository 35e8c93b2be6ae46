import { describe, expect, test } from "vitest";
import type { AnswerForm, AnswerRule } from "#contract/adoption";
import { nobody } from "#platform/caller";
import { notNow, planned, uses } from "./answers.fixture.ts";
import { faultsOf, monthsAfter } from "./check-answer.ts";

const ctx = {
  db: undefined as never,
  now: new Date("2026-11-22T12:00:00Z"),
  practice: false,
  caller: nobody("web"),
};
const rules: readonly AnswerRule[] = ["solution", "joint", "forum", "law", "advice"];
const wrongOf = (form: AnswerForm, rule: AnswerRule = "joint"): string[] =>
  faultsOf(ctx, form, { rule, where: "body.answers.0" }).map(({ where }) =>
    where.replace("body.answers.0.", ""),
  );
const notConcerned = (given: Partial<AnswerForm> = {}) =>
  uses("proefzaak", { answer: "not-concerned", ...given });

describe("a plan", () => {
  test("has a day from today on, and nothing else has one", () => {
    expect(wrongOf(planned("proefzaak", { plannedOn: null }))).toEqual(["plannedOn"]);
    expect(wrongOf(planned("proefzaak", { plannedOn: "2026-11-21" }))).toEqual(["plannedOn"]);
    expect(wrongOf(planned("proefzaak", { plannedOn: "2026-11-22" }))).toEqual([]);
    expect(wrongOf(planned("proefzaak", { plannedOn: "2031-11-22" }))).toEqual([]);
    expect(wrongOf(planned("proefzaak", { plannedOn: "2031-11-23" }))).toEqual(["plannedOn"]);
    expect(wrongOf(uses("proefzaak", { plannedOn: "2027-01-01" }))).toEqual(["plannedOn"]);
  });
});

describe("not now", () => {
  test.each(rules)("has a reason and an end by the rule %s", (rule) => {
    expect(wrongOf(notNow("proefzaak", { reason: null, expiresOn: null }), rule)).toEqual([
      "reason",
      "expiresOn",
    ]);
    expect(wrongOf(notNow("proefzaak"), rule)).toEqual([]);
  });
});

test.each([
  ["solution", []],
  ["advice", []],
  ["joint", ["reason"]],
  ["forum", ["reason"]],
  ["law", ["reason"]],
] as const)(
  "that it does not concern one is explained where every municipality is asked: %s",
  (rule, wrong) => {
    expect(wrongOf(notConcerned(), rule)).toEqual(wrong);
    expect(wrongOf(notConcerned({ reason: "Wij hebben geen haven." }), rule)).toEqual([]);
  },
);

test("an answer holds until a day after today, and for two years at the most", () => {
  const until = (expiresOn: string) => wrongOf(notNow("proefzaak", { expiresOn }));
  expect(until("2026-11-22")).toEqual(["expiresOn"]);
  expect(until("2026-11-23")).toEqual([]);
  expect(until("2028-11-22")).toEqual([]);
  expect(until("2028-11-23")).toEqual(["expiresOn"]);
  expect(wrongOf(uses("proefzaak", { expiresOn: "2028-11-23" }))).toEqual(["expiresOn"]);
});

test("it is looked at again from today on, and before it ends", () => {
  const again = (reviewOn: string) => wrongOf(notNow("proefzaak", { reviewOn }));
  expect(again("2026-11-21")).toEqual(["reviewOn"]);
  expect(again("2026-11-22")).toEqual([]);
  expect(again("2027-06-01")).toEqual([]);
  expect(again("2027-06-02")).toEqual(["reviewOn"]);
  expect(wrongOf(uses("proefzaak", { reviewOn: "2031-11-22" }))).toEqual([]);
  expect(wrongOf(uses("proefzaak", { reviewOn: "2031-11-23" }))).toEqual(["reviewOn"]);
});

test.each(rules)(
  "where an explanation was published is told of a standard of the Forum: %s",
  (rule) => {
    const form = notNow("proefzaak", { explainedAt: "Jaarverslag 2026" });
    expect(wrongOf(form, rule)).toEqual(rule === "forum" ? [] : ["explainedAt"]);
  },
);

test("months are counted on the calendar, and end with the month where that is shorter", () => {
  expect(monthsAfter("2026-11-22", 24)).toBe("2028-11-22");
  expect(monthsAfter("2024-02-29", 24)).toBe("2026-02-28");
  expect(monthsAfter("2026-12-31", 2)).toBe("2027-02-28");
});
