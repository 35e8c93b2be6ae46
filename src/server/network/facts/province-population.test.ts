import { expect, test } from "vitest";
import { realCountry } from "#platform/facts";
import { organisationsOf, provincesOfToday } from "./organisation.ts";
import { populationsOf, provincePopulations } from "./province-population.ts";
import { smallCountry } from "./small-country.fixture.ts";
import { successionsOf } from "./succession.ts";

function provincesOf(facts: typeof smallCountry) {
  const provinceOf = provincesOfToday(facts, successionsOf(facts));
  return { provinceOf, sums: provincePopulations(populationsOf(facts), provinceOf) };
}

test("a split inside a province leaves its inhabitants known, though those of the parts are not", () => {
  const sums = provincesOf(smallCountry).sums.map(({ year, inhabitants }) => [year, inhabitants]);
  expect(sums).toEqual([
    [2021, 325_000],
    [2022, 325_500],
  ]);
});

test("wherever every part is known, the sum is that of the municipalities in the boundaries of 2026", async () => {
  const facts = await (await realCountry()).facts();
  const { provinceOf, sums } = provincesOf(facts);
  let compared = 0;
  for (const { organisation_id, year, inhabitants } of sums) {
    const parts = facts.population_2026.filter(
      (row) => row.year === year && provinceOf.get(row.code) === organisation_id,
    );
    if (parts.some((row) => row.inhabitants === null)) continue;
    compared += 1;
    const total = parts.reduce((sum, row) => sum + (row.inhabitants ?? 0), 0);
    expect([organisation_id, year, inhabitants]).toEqual([organisation_id, year, total]);
  }
  expect(compared).toBeGreaterThan(100);
});

test("of the year itself a province has those that lay in it then: Leerdam and Zederik left Zuid-Holland in 2019", async () => {
  const facts = await (await realCountry()).facts();
  const then = new Map(
    organisationsOf(facts, successionsOf(facts), []).map((row) => [row.id, row.province_id]),
  );
  const populations = populationsOf(facts);
  const ofTheYear = provincePopulations(populations, then);
  const { sums } = provincesOf(facts);
  const moved = (year: number) =>
    ["PV28", "PV26"].map((id) => {
      const of = (rows: typeof sums) =>
        rows.find((row) => row.organisation_id === id && row.year === year)?.inhabitants ?? 0;
      return of(ofTheYear) - of(sums);
    });
  const leaving = populations
    .filter((row) => row.year === 2018 && ["GM0545", "GM0707"].includes(row.organisation_id))
    .reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  expect(leaving).toBeGreaterThan(30_000);
  expect(moved(2018)).toEqual([leaving, -leaving]);
  expect(moved(2019)).toEqual([0, 0]);
});
