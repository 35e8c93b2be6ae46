import { expect, test } from "vitest";
import { getCountry as described } from "#contract/overview";
import { inUndoneTransaction } from "#platform/test-db";
import { getCountry } from "./get-country.ts";

test("a date that is none is refused", () => {
  for (const on of ["2018-02-30", "18-01-01", "today", ""]) {
    expect(described.query.safeParse({ on }).success).toBe(false);
  }
});

test.each([
  ["2018-01-01", 380],
  ["2020-01-01", 355],
  ["2026-01-01", 342],
])("on %s the country has %i municipalities", async (on, count) => {
  await inUndoneTransaction(async (ctx) => {
    const { figures } = await getCountry(ctx, on);
    expect(figures.find(({ id }) => id === "municipalities")?.value).toBe(count);
  });
});

test("every figure that is known names its source", async () => {
  await inUndoneTransaction(async (ctx) => {
    const country = await getCountry(ctx, undefined);
    expect(country.on).toBe("2026-11-22");
    expect(described.reply.parse(country).figures.length).toBeGreaterThan(4);
    for (const { value, source } of country.figures)
      if (value !== null) expect(source).not.toBeNull();
  });
});

test("today is the day in the Netherlands, also just after midnight there", async () => {
  await inUndoneTransaction(async (ctx) => {
    expect((await getCountry(ctx, undefined)).on).toBe("2026-07-01");
  }, new Date("2026-06-30T22:30:00Z"));
});
