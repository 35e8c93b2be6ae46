import { describe, expect, test } from "vitest";
import { later } from "../release-3-2/later/later-rules.ts";
import { messages } from "../release-3-2/messages.ts";
import { returnCodes } from "../release-3-2/return-codes.ts";
import { rules } from "../release-3-2/rules.ts";
import { restrictions } from "../words/restrictions.ts";
import { explain, explanations, nearCodes } from "./explain.ts";

const codes = [
  ...rules.map(({ code }) => code),
  ...later.map(({ code }) => code),
  ...restrictions.map(({ code }) => code),
  "TR135",
  "TR378",
];

test.each(codes)("%s is explained: what, where, and how to mend it", (code) => {
  const [found, ...more] = explain(code.toLowerCase());
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code });
  expect(found?.says.nl).toMatch(/\.$/);
  expect(found?.mend?.en).toMatch(/\.$/);
  expect(found?.places.length).toBeGreaterThan(0);
  for (const { messages: names } of found?.places ?? []) {
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(messages.has(name), name).toBe(true);
  }
});

test.each(Object.keys(returnCodes.meanings))("return code %s is explained", (code) => {
  expect(explain(code)).toMatchObject([{ code, kind: "return-code" }]);
});

test("each rule of level 3 and 4 stands with the return code that it leads to", () => {
  for (const { code, retourCode } of explanations()) {
    if (retourCode !== null) expect(explain(retourCode)[0]?.related).toContain(code);
  }
});

test.each([
  ["TR342", 2, "0001"],
  ["CS002", 2, "0001"],
  ["RS033", 1, null],
  ["CS025", 1, null],
  ["TR340", 3, "9340"],
  ["TR135", 4, "8848"],
  ["TR378", 4, "S300"],
] as const)("%s is of level %i, and leads to %s", (code, level, retourCode) => {
  expect(explain(code)).toMatchObject([{ level, retourCode }]);
});

test("where a rule is judged is told of the families that have it", () => {
  const [only] = explain("TR377");
  expect(
    only?.places.flatMap((place) => place.messages).every((name) => name.startsWith("JW")),
  ).toBe(true);
  expect(explain("CD075")[0]?.places).toContainEqual({
    messages: ["WMO317", "JW317"],
    elements: ["NieuwProduct/Einddatum"],
  });
});

test("a fault of ours names what the standard has for it", () => {
  expect(explain("too-long")).toMatchObject([{ kind: "structure", level: 1 }]);
  expect(explain("too-long")[0]?.related).toContain("RS026");
  expect(explain("size")).toMatchObject([{ kind: "transport", level: null }]);
});

test("two faults of the same name are both told", () => {
  expect(explain("attribute").map(({ kind }) => kind)).toEqual(["structure", "transport"]);
});

describe("a code that is not known", () => {
  test("has no explanation", () => {
    expect(explain("TR999")).toEqual([]);
  });
  test.each([
    ["CD75", "CD075"],
    ["TR34", "TR342"],
    ["8012", "8021"],
    ["outof-order", "out-of-order"],
  ])("%s is near others", (code, near) => {
    const found = nearCodes(code);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found).toContain(near);
  });
  test("is near nothing when it is like nothing", () => {
    expect(nearCodes("something else")).toEqual([]);
  });
});
