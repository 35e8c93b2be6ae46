import { expect, test } from "vitest";
import { hoursByDiscipline, hoursByPhase, hoursInAll, overlap } from "./hours.ts";

const at = (
  phase: "prepare" | "build" | "introduce" | null,
  discipline: string | null,
  hours = 5,
) => ({ phase, discipline, hours });

test("no hours is not known, and a zero that was told is zero", () => {
  expect(hoursInAll([])).toBeNull();
  expect(hoursInAll([at("build", null, 0)])).toBe(0);
  expect(hoursByPhase([])).toEqual([]);
  expect(hoursByDiscipline([])).toEqual([]);
});

test("one figure for everything is of no phase and of no discipline", () => {
  const hours = [at(null, null, 400)];
  expect(hoursInAll(hours)).toBe(400);
  expect(hoursByPhase(hours)).toEqual([]);
  expect(hoursByDiscipline(hours)).toEqual([]);
});

test("hours of a phase that was not divided are of no discipline, and make those of the others a part only", () => {
  const hours = [at("build", null, 60), at("prepare", "policy", 20)];
  expect(hoursInAll(hours)).toBe(80);
  expect(hoursByPhase(hours)).toEqual([
    ["prepare", 20],
    ["build", 60],
  ]);
  expect(hoursByDiscipline(hours)).toEqual([]);
});

test("hours of a discipline that was not divided are of no phase, and make those of the others a part only", () => {
  const hours = [at(null, "policy", 60), at("prepare", "project", 20)];
  expect(hoursByPhase(hours)).toEqual([]);
  expect(hoursByDiscipline(hours)).toEqual([
    ["project", 20],
    ["policy", 60],
  ]);
});

test("a discipline adds up over the phases, and a phase over the disciplines", () => {
  const hours = [at("prepare", "policy", 20), at("build", "project", 5), at("build", "policy", 7)];
  expect(hoursByPhase(hours)).toEqual([
    ["prepare", 20],
    ["build", 12],
  ]);
  expect(hoursByDiscipline(hours)).toEqual([
    ["project", 5],
    ["policy", 27],
  ]);
});

test.each([
  [at("build", "policy"), at("build", "policy"), true],
  [at("build", "policy"), at("build", "project"), false],
  [at("build", "policy"), at("prepare", "policy"), false],
  [at("build", null), at("build", "policy"), true],
  [at("build", null), at("prepare", "policy"), false],
  [at("build", null), at(null, "policy"), true],
  [at(null, "policy"), at("build", "policy"), true],
  [at(null, "policy"), at("build", "project"), false],
  [at(null, null), at("build", "policy"), true],
  [at(null, null), at(null, null), true],
])("%j and %j can hold the same hours: %s", (one, other, can) => {
  expect([overlap(one, other), overlap(other, one)]).toEqual([can, can]);
});
