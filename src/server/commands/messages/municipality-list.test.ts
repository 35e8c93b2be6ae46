import { expect, test } from "vitest";
import { isMunicipality, municipalitiesOf } from "./municipality-list.ts";

test("by the facts of the house a merger ends one code and begins another", () => {
  // Appingedam became a part of Eemsdelta.
  expect(isMunicipality(3, 2020_12_31)).toBe(true);
  expect(isMunicipality(3, 2021_01_01)).toBe(false);
  expect(isMunicipality(1979, 2020_12_31)).toBe(false);
  expect(isMunicipality(1979, 2021_01_01)).toBe(true);
  expect(isMunicipality(363, 2026_11_27)).toBe(true);
  expect(isMunicipality(9999, 2026_11_27)).toBe(false);
});

const sources = 'id,title\ncbs-municipality-lists,"Lists, 2014-2026",CBS,2026-01-01,note\n';
const header = "code,name,valid_from,valid_until,source\n";

test("of a day without a list nothing is known", () => {
  const known = municipalitiesOf(`${header}GM0003,Appingedam,,2021-01-01,cbs\n`, sources);
  expect(known(3, 2013_12_31)).toBeNull();
  expect(known(3, 2014_01_01)).toBe(true);
  expect(known(3, 2026_12_31)).toBe(false);
  expect(known(3, 2027_01_01)).toBeNull();
});

test("a code can be there twice, and a name can hold a comma", () => {
  const lines = 'GM0007,"One, two",,2018-01-01,a\nGM0007,Other,2020-01-01,,b\n';
  const known = municipalitiesOf(header + lines, sources);
  expect([2017_06_01, 2019_06_01, 2021_06_01].map((day) => known(7, day))).toEqual([
    true,
    false,
    true,
  ]);
});

test("a table of sources that does not tell the last list is refused", () => {
  expect(() => municipalitiesOf(header, "id,title\n")).toThrow(/sources\.csv/);
});
