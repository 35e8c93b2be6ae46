import { describe, expect, test } from "vitest";
import { compilePopulation2026, yearFigures } from "../../compile/compile-population.ts";
import { compileSuccessors } from "../../compile/compile-successors.ts";
import { asText } from "../as-text.ts";
import { inventCountry } from "../invent-country.ts";

const facts = inventCountry().facts();
const texts = asText(facts);

function inYear<R extends { readonly year: number }>(rows: readonly R[], year: number) {
  return rows.filter((row) => row.year === year);
}

function sumOf(rows: readonly { readonly inhabitants: number | null }[]): number {
  return rows.reduce((all, { inhabitants }) => all + (inhabitants ?? 0), 0);
}

describe("reorganisations", () => {
  test("are twelve since 2014: mergers, additions, a chain of two steps and a split over three", () => {
    const moments = Map.groupBy(facts.reorganisations, (row) =>
      row.kind === "split" ? row.old_code : `${row.date} ${row.new_code}`,
    );
    expect(moments.size).toBe(12);
    const kinds = [...moments.values()].map(([row]) => row?.kind);
    expect(kinds.toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => "addition"),
      ...Array.from({ length: 8 }, () => "merger"),
      "split",
    ]);
    const split = facts.reorganisations.filter(({ kind }) => kind === "split");
    expect(split.map(({ main }) => main)).toEqual([true, false, false]);
    const chained = facts.reorganisations.filter(({ new_code }) =>
      facts.reorganisations.some(({ old_code }) => old_code === new_code),
    );
    expect(new Set(chained.map(({ new_code }) => new_code)).size).toBe(1);
  });

  test("end codes outside those of today, on the day that the lifetimes say", () => {
    const current = new Set(facts.municipalities.map(({ code }) => code));
    const ends = new Map(facts.municipality_lifetimes.map((row) => [row.code, row.valid_until]));
    for (const { old_code, date } of facts.reorganisations) {
      expect(old_code).toMatch(/^GM93[5-9]\d$/);
      expect(current.has(old_code)).toBe(false);
      expect(ends.get(old_code)).toBe(date);
    }
  });

  test("leave the successors that the compiler of the real tables would find", () => {
    const codes = facts.municipality_lifetimes.map(({ code }) => code);
    const compiled = compileSuccessors(codes, texts.reorganisations);
    expect(texts.successors).toEqual(compiled.map((row) => ({ ...row, source: "oefenland" })));
  });
});

describe("municipalities over time", () => {
  test("are 342 since 2023, and more before", () => {
    const on = (day: string) =>
      facts.municipality_lifetimes.filter(
        (row) => (row.valid_from ?? "") <= day && (row.valid_until ?? "9999") > day,
      ).length;
    expect(["2014-01-01", "2022-03-31", "2022-04-01", "2023-01-01"].map(on)).toEqual([
      361, 344, 343, 342,
    ]);
  });

  test("have one name at a time; one of them took another name and kept its code", () => {
    const names = Map.groupBy(facts.municipality_names, ({ code }) => code);
    const several = [...names.values()].filter((rows) => rows.length > 1);
    expect(several).toHaveLength(1);
    expect(several[0]).toMatchObject([
      { valid_from: null, valid_until: "2020-01-01" },
      { valid_from: "2020-01-01", valid_until: null },
    ]);
  });

  test("have the seats that the law gives to their number of inhabitants", () => {
    const inhabitants = new Map(
      inYear(facts.population, 2026).map((row) => [row.code, row.inhabitants]),
    );
    for (const { code, seats } of facts.municipalities) {
      expect((seats ?? 0) % 2).toBe(1);
      expect(seats === 45).toBe((inhabitants.get(code) ?? 0) > 200_000);
    }
  });
});

describe("population", () => {
  test("counts eighteen million people in 2026 and grows by less than one percent a year", () => {
    const sums = Array.from({ length: 10 }, (_, index) =>
      sumOf(inYear(facts.population, 2017 + index)),
    );
    expect(sums.at(-1)).toBeGreaterThan(17_800_000);
    expect(sums.at(-1)).toBeLessThan(18_300_000);
    sums.slice(1).forEach((sum, index) => {
      const growth = sum / (sums[index] ?? sum) - 1;
      expect(growth).toBeGreaterThan(0.004);
      expect(growth).toBeLessThan(0.01);
    });
  });

  test("fills the size classes as in a real country", () => {
    const sizes = inYear(facts.population, 2026).map(({ inhabitants }) => inhabitants);
    const share = (low: number, high: number) =>
      sizes.filter((size) => size >= low && size < high).length / sizes.length;
    expect(share(0, 20_000)).toBeCloseTo(0.19, 1);
    expect(share(20_000, 50_000)).toBeCloseTo(0.54, 1);
    expect(share(50_000, 100_000)).toBeCloseTo(0.17, 1);
    expect(share(100_000, 300_000)).toBeCloseTo(0.09, 1);
    expect(sizes.filter((size) => size >= 300_000)).toHaveLength(3);
  });

  test("stands for every municipality that existed on 1 January, and for no other", () => {
    for (let year = 2017; year <= 2026; year += 1) {
      const day = `${year}-01-01`;
      const living = facts.municipality_lifetimes
        .filter((row) => (row.valid_from ?? "") <= day && (row.valid_until ?? "9999") > day)
        .map(({ code }) => code);
      expect(
        inYear(facts.population, year)
          .map(({ code }) => code)
          .toSorted(),
      ).toEqual(living.toSorted());
    }
  });

  test("on the boundaries of today is what the compiler of the real tables would work out", () => {
    const compiled = compilePopulation2026(
      facts.municipalities.map(({ code }) => code),
      yearFigures(texts.population),
      texts.reorganisations,
    );
    const comparable = (rows: readonly { code: string; year: string; source: string }[]) =>
      rows.map((row) => JSON.stringify({ ...row, source: "" })).toSorted();
    expect(comparable(texts.population_2026)).toEqual(comparable(compiled));
  });

  test("is not known on the boundaries of today for the three that shared a municipality", () => {
    const unknown = facts.population_2026.filter(({ inhabitants }) => inhabitants === null);
    expect(new Set(unknown.map(({ code }) => code)).size).toBe(3);
    expect(new Set(unknown.map(({ year }) => year))).toEqual(new Set([2017, 2018]));
  });
});
