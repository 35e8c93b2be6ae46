import { expect, test } from "vitest";
import { appliesTo, usesList } from "./applies-to.ts";
import { explain, explanations } from "./explain.ts";

test("an element that is the same in more messages is told once, with all of them", () => {
  const bsn = appliesTo("CS002").find(({ path }) => path === "Client/Bsn");
  expect(bsn?.messages).toContain("WMO301");
  expect(bsn?.messages).toContain("JW317");
  expect(bsn?.messages).not.toContain("WMO323");
});

test("each rule that is judged here, and each restriction, stands at an element", () => {
  const judged = explanations().filter(
    ({ kind, isLater }) => (kind === "rule" || kind === "restriction") && !isLater,
  );
  expect(judged.length).toBeGreaterThan(90);
  expect(judged.filter(({ code }) => appliesTo(code).length === 0)).toEqual([]);
});

test("the list of BerichtCode is used in the header of every message", () => {
  expect(usesList("COD002")).toMatchObject([{ path: "Header/BerichtCode" }]);
  expect(usesList("COD002")[0]?.messages).toHaveLength(28);
});

test("a list is used where its codes stand", () => {
  expect(usesList("COD467").map(({ path }) => path)).toContain(
    "Client/StartProducten/StartProduct/StatusAanlevering",
  );
});

test("a rule that sets a deadline is explained, of all events at once", () => {
  const [start] = explain("OP271");
  expect(start).toMatchObject({ kind: "business-rule", mend: null });
  expect(start?.places).toEqual([{ messages: ["WMO301", "JW301"], elements: [] }]);
  expect(start?.says.nl).toMatch(/toewijzing kwam.*na de toewijzing/);
});
