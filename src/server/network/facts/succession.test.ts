import { expect, test } from "vitest";
import { smallCountry } from "./small-country.fixture.ts";
import { successionsOf } from "./succession.ts";

const successionOf = (code: string, facts = smallCountry) =>
  successionsOf(facts).find(({ old_id }) => old_id === code);

test("a municipality that leads nowhere has no successor made up for it", () => {
  const nowhere = { ...smallCountry, successors: [], reorganisations: [] };
  expect(successionsOf(nowhere)).toEqual([]);
});

test("a municipality that the table leaves out is followed along its main successors", () => {
  expect(successionOf("GM9005")).toMatchObject({ current_id: "GM9002", split: false });
});

test("what came out of a split counts as split, also where the table leaves it out", () => {
  const successors = smallCountry.successors.filter(({ code }) => code !== "GM9006");
  expect(successionOf("GM9006", { ...smallCountry, successors })).toMatchObject({
    current_id: "GM9001",
    split: true,
  });
});
