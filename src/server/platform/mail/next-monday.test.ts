import fc from "fast-check";
import { expect, test } from "vitest";
import { nextMonday } from "./next-monday.ts";

const from = (moment: string): string => nextMonday(new Date(moment)).toISOString();

test.each([
  ["in winter", "2026-11-26T12:00:00Z", "2026-11-30T07:00:00.000Z"],
  ["in summer", "2026-07-01T12:00:00Z", "2026-07-06T06:00:00.000Z"],
  [
    "over the night in which winter time begins",
    "2026-10-23T12:00:00Z",
    "2026-10-26T07:00:00.000Z",
  ],
  [
    "over the night in which summer time begins",
    "2026-03-27T12:00:00Z",
    "2026-03-30T06:00:00.000Z",
  ],
  ["in the hour that comes twice", "2026-10-25T00:30:00Z", "2026-10-26T07:00:00.000Z"],
  ["on Monday just before eight", "2026-11-30T06:59:59Z", "2026-11-30T07:00:00.000Z"],
  [
    "on Monday at eight, when that mail has left",
    "2026-11-30T07:00:00Z",
    "2026-12-07T07:00:00.000Z",
  ],
  ["on Sunday evening that is Monday here", "2026-07-05T22:30:00Z", "2026-07-06T06:00:00.000Z"],
  ["over the turn of the year", "2026-12-31T12:00:00Z", "2027-01-04T07:00:00.000Z"],
])("%s", (_, moment, monday) => {
  expect(from(moment)).toBe(monday);
});

test("it is always a Monday at eight here, later than now and at most a week away", () => {
  const here = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam",
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const moments = fc.date({
    min: new Date("2026-01-01T00:00:00Z"),
    max: new Date("2036-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (now) => {
      const monday = nextMonday(now);
      expect(here.format(monday)).toBe("Monday 08:00:00");
      expect(monday.getTime()).toBeGreaterThan(now.getTime());
      // With an hour more where the clock goes back.
      expect(monday.getTime() - now.getTime()).toBeLessThanOrEqual((7 * 24 + 1) * 3_600_000);
    }),
  );
});
