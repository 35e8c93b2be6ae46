import { expect, test } from "vitest";
import { organisationsOf } from "./organisation.ts";
import { countMembers, participationsOf } from "./participation.ts";
import { smallCountry } from "./small-country.fixture.ts";
import { successionsOf } from "./succession.ts";

const successions = successionsOf(smallCountry);
const participations = participationsOf(smallCountry, successions);
const organisations = organisationsOf(smallCountry, successions, participations);
const arrangementsOf = (id: string) => organisations.find((one) => one.id === id)?.arrangements;

test("a dissolved municipality that the register does not name takes part in an unknown number, not in none", () => {
  expect(arrangementsOf("GM9004")).toBeNull();
});

test("a dissolved municipality that the register still names keeps what stands under its name", () => {
  expect(arrangementsOf("GM9003")).toBe(2);
});

test("its successor takes part in them too, each counted once", () => {
  expect(arrangementsOf("GM9002")).toBe(2);
});

test("a province that takes part in nothing takes part in none", () => {
  expect(arrangementsOf("PV91")).toBe(0);
});

test("a participant without a code counts as a member", () => {
  expect(countMembers(participations).get("GR9002")).toBe(4);
});
