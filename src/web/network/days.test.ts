import { expect, test } from "vitest";
import { askedDay, existedOn, today } from "./days.ts";

const merged = { validFrom: "2021-01-01", validUntil: null };
const dissolved = { validFrom: null, validUntil: "2021-01-01" };

test("a municipality exists from its first day", () => {
  expect(existedOn(merged, "2020-12-31")).toBe(false);
  expect(existedOn(merged, "2021-01-01")).toBe(true);
});

test("on the day of the merger the old municipality no longer exists", () => {
  expect(existedOn(dissolved, "2020-12-31")).toBe(true);
  expect(existedOn(dissolved, "2021-01-01")).toBe(false);
});

test("an unknown beginning is no reason to say that it did not exist", () => {
  expect(existedOn({ validFrom: null, validUntil: null }, "2014-01-01")).toBe(true);
});

test("after midnight in the Netherlands it is the next day", () => {
  expect(today(new Date("2026-06-30T22:30:00Z"))).toBe("2026-07-01");
});

test("today in an address is the same as no date", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  expect(askedDay(new URLSearchParams("on=2026-11-22"), now)).toBeNull();
  expect(askedDay(new URLSearchParams("on="), now)).toBeNull();
  expect(askedDay(new URLSearchParams("on=2018-01-01"), now)).toBe("2018-01-01");
});
