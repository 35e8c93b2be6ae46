import { expect, test } from "vitest";
import { findInStandard } from "./find-in-standard.ts";

const named = (asked: string) => findInStandard(asked).map(({ kind, name }) => `${kind} ${name}`);

test("what has the name that is asked for comes first", () => {
  expect(named("tr342")[0]).toBe("rule TR342");
  expect(named("COD046")[0]).toBe("code-list COD046");
  expect(named("bsn")[0]).toBe("element Bsn");
  expect(named("wmo301")[0]).toBe("message WMO301");
});

test("three digits find both messages, and a number is no part of another", () => {
  expect(named("305").slice(0, 2)).toEqual(["message WMO305", "message JW305"]);
  expect(named("8021")).toEqual(["rule 8021"]);
});

test("every word must be there, with accents or without", () => {
  expect(named("elfproef")).toContain("rule CS002");
  expect(named("elfproef DeclaratiePeriode")).toEqual([]);
  expect(named("curacao")).toContain("code CW");
});

test("an element is found once, with all messages that have one of that name", () => {
  const [bsn] = findInStandard("Bsn").filter(({ kind }) => kind === "element");
  expect(bsn?.messages).toContain("WMO301");
  expect(bsn?.messages).toContain("JW323");
});

test("nothing asked is everything", () => {
  expect(findInStandard(" ").length).toBeGreaterThan(800);
});
