import { expect, test } from "vitest";
import { realCountry } from "#platform/facts";
import { organisationsOf } from "./organisation.ts";
import { populationsOf, provincePopulations } from "./province-population.ts";
import { smallCountry } from "./small-country.fixture.ts";
import { successionsOf } from "./succession.ts";

function provincesOf(facts: typeof smallCountry) {
  const organisations = organisationsOf(facts, successionsOf(facts), []);
  const provinceOf = new Map(organisations.map((row) => [row.id, row.province_id]));
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
