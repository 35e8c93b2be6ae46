import { expect, test } from "vitest";
import { columnsFor } from "./columns.ts";

const names = (...asked: Parameters<typeof columnsFor>) =>
  columnsFor(...asked).map(({ column }) => column);

test("of a past day no arrangements are shown, for only those of today are known", () => {
  expect(names("municipality", { oneProvince: false, today: false })).not.toContain("arrangements");
});

test("the province that was chosen is not told on each row", () => {
  expect(names("municipality", { oneProvince: true, today: true })).toEqual([
    "name",
    "population",
    "arrangements",
  ]);
});

test("of a registered kind nothing is told but its name and code, for nothing else is known of all", () => {
  expect(names("supplier", { oneProvince: false, today: true })).toEqual(["name", "code"]);
});

test("a joint arrangement has a form and members instead of inhabitants", () => {
  expect(names("joint-arrangement", { oneProvince: false, today: true })).toEqual([
    "name",
    "form",
    "members",
  ]);
});
