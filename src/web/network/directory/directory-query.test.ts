import { expect, test } from "vitest";
import { filtersOf, isFiltered, readQuery, writeQuery } from "./directory-query.ts";

const now = new Date("2026-11-22T12:00:00Z");
const read = (text: string) => readQuery(new URLSearchParams(text), now);
const canonical = (text: string) => writeQuery(read(text)).toString().replaceAll("%2C", ",");

test("what a form sends becomes the shortest address", () => {
  const sent = "q=&kind=municipality&kind=province&province=PV25&region=&on=2026-11-22&sort=name";
  expect(canonical(sent)).toBe("kind=municipality,province&province=PV25");
});

test("the shortest address stays as it is", () => {
  const short = "q=bur&kind=municipality&on=2018-01-01&sort=-population";
  expect(canonical(short)).toBe(short);
});

test("a box that is ticked twice counts once", () => {
  expect(read("province=PV25,PV25&province=PV25").province).toEqual(["PV25"]);
});

test("a count of the filters is asked without the sort", () => {
  expect(filtersOf(read("kind=province&sort=-population"))).toEqual({ kind: "province" });
});

test("another day alone is no filter", () => {
  expect(isFiltered(read("on=2018-01-01"))).toBe(false);
  expect(isFiltered(read("region=CR01"))).toBe(true);
});
