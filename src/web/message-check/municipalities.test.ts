import { expect, test } from "vitest";
import { isMunicipalityBy, livesOf } from "./municipalities.ts";

const listed = (id: string, validFrom: string | null, validUntil: string | null = null) => ({
  id,
  validFrom,
  validUntil,
});
const change = (date: string, from: string, to: string) => ({
  date,
  from: { id: from },
  to: { id: to },
});

const lives = livesOf(
  [listed("GM0003", null, "2021-01-01"), listed("GM0363", null)],
  [listed("GM0363", null), listed("GM1979", "2021-01-01")],
  [
    change("2021-01-01", "GM0003", "GM1979"),
    change("2019-01-01", "GM0050", "GM0060"),
    change("2018-01-01", "GM0040", "GM0050"),
  ],
);

test("a merger ends one code and begins another", () => {
  const known = isMunicipalityBy({ last: 2026, lives });
  expect([known(3, 2020_12_31), known(3, 2021_01_01)]).toEqual([true, false]);
  expect([known(1979, 2020_12_31), known(1979, 2021_01_01)]).toEqual([false, true]);
  expect([known(363, 2014_01_01), known(363, 2026_12_31)]).toEqual([true, true]);
  expect(known(9999, 2026_11_27)).toBe(false);
});

test("one that came and went between the lists is known for as long as it was there", () => {
  const known = isMunicipalityBy({ last: 2026, lives });
  expect([2017_12_31, 2018_01_01, 2018_12_31, 2019_01_01].map((day) => known(50, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("of a day without a list nothing is known", () => {
  const known = isMunicipalityBy({ last: 2026, lives });
  expect([known(363, 2013_12_31), known(363, 2027_01_01)]).toEqual([null, null]);
});
