import { expect, test } from "vitest";
import { type EarlierRegistration, earlierNames, nextId, numbersOf } from "./registration.ts";

const facts = {
  kind: "supplier" as const,
  kvk: null,
  oin: null,
  postal_address: null,
  website: null,
  source: "invented",
};
const until = (day: string, name: string): EarlierRegistration => ({
  ...facts,
  id: "OR9001",
  name,
  until: new Date(`${day}T12:00:00Z`),
});
const names = (today: string, ...earlier: EarlierRegistration[]) =>
  earlierNames({ ...facts, name: today }, earlier).map((one) => [
    one.name,
    one.valid_from,
    one.valid_until,
  ]);

test("a name that was mended on the day it came is no earlier name", () => {
  const [slip, old] = [until("2027-03-01", "Wijzre"), until("2027-03-01", "Oud")];
  expect(names("Wijzer", slip)).toEqual([["Wijzre", null, "2027-03-01"]]);
  const mended = { ...slip, until: new Date("2027-03-01T13:00:00Z") };
  expect(names("Wijzer", old, mended)).toEqual([["Oud", null, "2027-03-01"]]);
});

test("a change of something else does not cut a name in two", () => {
  expect(
    names("C", until("2027-01-01", "A"), until("2027-02-01", "A"), until("2027-03-01", "B")),
  ).toEqual([
    ["A", null, "2027-02-01"],
    ["B", "2027-02-01", "2027-03-01"],
  ]);
});

test("whoever took its first name again had only the one in between", () => {
  expect(names("A", until("2027-01-01", "A"), until("2027-02-01", "B"))).toEqual([
    ["B", "2027-01-01", "2027-02-01"],
  ]);
});

test("codes go on where they were, past four digits too, and those of the practice country begin at 9001", () => {
  expect(nextId(null, false)).toBe("OR0001");
  expect(nextId(41, false)).toBe("OR0042");
  expect(nextId(9999, false)).toBe("OR10000");
  expect(nextId(null, true)).toBe("OR9001");
});

test("an OIN made of a KvK number is that number, and another OIN is not", () => {
  expect(numbersOf({ kvk: null, oin: "00000003900000010000" }).kvk).toEqual(["90000001"]);
  expect(numbersOf({ kvk: "90000001", oin: null }).oin).toEqual(["00000003900000010000"]);
  expect(numbersOf({ kvk: null, oin: "00000001900000010000" }).kvk).toEqual([]);
});
