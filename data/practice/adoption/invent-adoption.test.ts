import { describe, expect, test } from "vitest";
import { type CountryFacts, inventCountry } from "../invent-country.ts";

const facts = inventCountry().facts();
const { adoption_uses: uses, adoption_answers: answers, adoption_efforts: efforts } = facts;
const FIRST = "2016-11-01";
const LAST = "2026-11-15";

const began = uses.filter((row) => row.kind_of_use === "user" && row.production_on !== null);

function silentShare({
  adoption_uses,
  adoption_answers,
  adoption_efforts,
  population,
}: CountryFacts) {
  const said = new Set(
    [...adoption_uses, ...adoption_answers, ...adoption_efforts].map((row) => row.organisation),
  );
  const small = population.filter((row) => row.year === 2026 && row.inhabitants < 20_000);
  return small.filter(({ code }) => !said.has(code)).length / small.length;
}

describe("ten years of adoption", () => {
  test("stand between the first and the last day; only what is planned or looked at again lies ahead", () => {
    const days = [
      ...uses.flatMap((row) => [
        row.as_of,
        row.acquiring_on,
        row.planned_on,
        row.production_on,
        row.phasing_out_on,
        row.phased_out_on,
      ]),
      ...answers.flatMap((row) => [row.given_on, row.ended_on]),
      ...efforts.map((row) => row.live_on),
    ].flatMap((day) => day ?? []);
    expect(days.filter((day) => day < FIRST || day > LAST)).toEqual([]);
    expect(new Set(began.map((row) => row.production_on?.slice(0, 4))).size).toBe(11);
  });

  test("use every word for a status, a certainty, an answer, a phase and a discipline", () => {
    for (const [vocabulary, used] of [
      ["use-status", uses.map((row) => row.status)],
      ["certainty", uses.map((row) => row.certainty)],
      ["adoption-answer", answers.map((row) => row.answer)],
      ["effort-phase", efforts.map((row) => row.phase)],
      ["discipline", efforts.map((row) => row.discipline)],
    ] as const) {
      const words = facts.vocabularies.filter((word) => word.vocabulary === vocabulary);
      const found = new Set(used.filter((word) => word !== null));
      expect(found, vocabulary).toEqual(new Set(words.map(({ code }) => code)));
    }
  });

  test("tell nothing at all of at least a third of the small municipalities", () => {
    for (const seed of [20261122, 1, 2, 3, 4, 5]) {
      expect(silentShare(inventCountry(seed).facts())).toBeGreaterThanOrEqual(1 / 3);
    }
  });

  test("have one word at most of an organisation itself on each version of a thing", () => {
    const own = uses.filter((row) => row.evidence === "own-statement");
    const keys = own.map((row) => `${row.organisation} ${row.entry} ${row.version}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("are of low certainty, or of another kind, without a status or a day", () => {
    const loose = uses.filter((row) => row.certainty === "low" || row.kind_of_use === "financer");
    expect(loose.length).toBeGreaterThan(100);
    expect(loose.filter((row) => row.status !== null || row.production_on !== null)).toEqual([]);
  });
});

test("efforts of more than forty municipalities differ as much as they do in life", () => {
  expect(new Set(efforts.map((row) => row.organisation)).size).toBeGreaterThan(40);
  const reports = [...Map.groupBy(efforts, ({ id }) => id).values()];
  const hours = reports
    .map((rows) => rows.reduce((all, row) => all + row.hours, 0))
    .toSorted((a, b) => a - b);
  const at = (share: number) => hours[Math.floor(share * (hours.length - 1))] ?? 0;
  expect(at(0.5) / at(0.1)).toBeGreaterThan(1.5);
  expect(at(0.9) / at(0.5)).toBeGreaterThan(1.5);
  expect(reports.filter(([row]) => row?.estimate).length).toBeGreaterThan(50);
});
