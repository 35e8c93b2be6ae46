import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOf } from "./figures.ts";
import { holdCounts } from "./hold-counts.ts";
import { holdShares } from "./hold-shares.ts";
import { inRandomCountries, inSilentCountry, towns } from "./random-country.ts";

test("whatever is said, every count is of all who exist, a no is of who said no, and a share is over what is known", async () => {
  let noes = 0;
  let shares = 0;
  await inRandomCountries({ runs: 12, beside: fc.constant(null) }, async ({ ctx, platform }) => {
    const figures = await figuresOf(platform, towns);
    await holdCounts(ctx, figures);
    holdShares(figures);
    for (const { counts } of figures.pelotons) noes += counts.not;
    for (const { alike } of figures.towns)
      shares += alike.filter(({ notCompared }) => !notCompared.includes("use")).length;
  });
  // Nothing beside nothing would prove nothing.
  expect(noes).toBeGreaterThan(10);
  expect(shares).toBeGreaterThan(10);
}, 60_000);

test("where nothing is said at all nobody says no, nothing is shared, and all of it is not known", () =>
  inSilentCountry(async ({ ctx, platform }) => {
    const figures = await figuresOf(platform, towns);
    await holdCounts(ctx, figures);
    holdShares(figures);
    for (const { counts, riders } of figures.pelotons)
      expect(counts).toEqual({ ...counts, not: 0, "not-known": riders.length });
    for (const { counts } of [
      ...figures.subjects.flatMap(({ items }) => items),
      ...figures.moments.items,
    ])
      expect(Object.values(counts).reduce((a, b) => a + b)).toBe(counts.none);
    for (const { spread } of figures.efforts)
      expect(spread).toEqual({ total: null, bySize: [], byPhase: [], byDiscipline: [] });
    for (const { brief, usedBy, alike } of figures.towns) {
      expect(brief.uses).toEqual({ known: 0, items: [] });
      expect(usedBy.items).toEqual([]);
      for (const { notCompared } of alike)
        expect(notCompared).toEqual(expect.arrayContaining(["use", "answers"]));
    }
  }));
