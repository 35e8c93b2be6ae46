import { expect, test } from "vitest";
import { messages } from "../release-3-2/messages.ts";
import { planned } from "../structure/planned.ts";
import { codeListNamed, codeListNames } from "./code-lists.ts";
import { explain, nearCodes } from "./explain.ts";

test("every list of which an element of a message has a code is found by its name", () => {
  const used = [...messages.values()].flatMap((message) =>
    planned(message).plan.elements.flatMap(({ value }) =>
      value?.kind === "code" ? value.list.name.split(", ") : [],
    ),
  );
  expect(new Set(used).size).toBeGreaterThan(20);
  for (const name of used) expect(codeListNamed(name), name).not.toBeNull();
});

test("a list is found in capitals or not, and under each of its names", () => {
  expect(codeListNamed("wj756")?.name).toBe("WJ756");
  expect(codeListNamed("JZ002")).toBe(codeListNamed("WMO002"));
  expect(codeListNamed("COD999")).toBeNull();
});

test("the list of BerichtCode follows from the messages", () => {
  expect(codeListNamed("COD002")?.meanings).toMatchObject({ 414: "WMO301", 491: "JW325" });
});

test("no list has the name of a code", () => {
  expect(codeListNames().filter((name) => explain(name).length > 0)).toEqual([]);
});

test.each(["OP179", "OP192", "IB003", "IB012", "IB014"])("%s is explained", (code) => {
  const [found] = explain(code);
  expect(found).toMatchObject({ code, level: null });
  for (const other of found?.related ?? []) expect(explain(other).length, other).toBe(1);
});

test("what may be meant begins with the same letters", () => {
  expect(nearCodes("CD999").every((code) => code.startsWith("CD"))).toBe(true);
  expect(nearCodes("TR075").every((code) => code.startsWith("TR"))).toBe(true);
  expect(nearCodes("COD47")).toContain("COD472");
});
