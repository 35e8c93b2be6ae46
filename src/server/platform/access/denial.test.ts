import { expect, test } from "vitest";
import type { AccessRule } from "#contract/access";
import { nobody } from "../caller.ts";
import { testCaller } from "../test-caller.ts";
import { denialOf } from "./denial.ts";

const now = new Date("2026-11-22T12:00:00Z");
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const codeOf = (rule: AccessRule, caller: Parameters<typeof denialOf>[1], at: string | null) =>
  denialOf(rule, caller, at, now)?.code ?? "may";

const editing: AccessRule = {
  rights: ["editor", "confirmer"],
  of: "params.id",
  mandate: "contact",
};
const judging: AccessRule = { national: ["auditor"] };
const granting: AccessRule = { rights: ["administrator"], of: "params.id", stepUp: true };

test("nobody may do what asks for a person", () => {
  expect(codeOf(editing, nobody("web"), "GM9001")).toBe("platform/not-signed-in");
  expect(codeOf({ who: "signed-in" }, nobody("web"), null)).toBe("platform/not-signed-in");
});

test("a right at one organisation is none at another, and none in the whole network", () => {
  const editor = testCaller({ holds: [["editor", "GM9001"]] });
  expect(codeOf(editing, editor, "GM9002")).toBe("platform/no-right");
  expect(codeOf(editing, editor, null)).toBe("platform/no-right");
  expect(codeOf(judging, editor, "GM9001")).toBe("platform/no-right");
  expect(codeOf(editing, editor, "GM9001")).toBe("may");
});

test("a right in the whole network opens nothing at an organisation unless the rule names it", () => {
  const moderator = testCaller({ holds: [["moderator", null]], secondFactorAt: now });
  expect(codeOf(editing, moderator, "GM9001")).toBe("platform/no-right");
  expect(codeOf({ ...editing, national: ["moderator"] }, moderator, "GM9001")).toBe("may");
});

test("a mandate opens what it is for, for that member, and only to who holds the right at its taker", () => {
  const of = (scope: readonly ("contact" | "documents")[], holds: "editor" | "reader" = "editor") =>
    testCaller({ holds: [[holds, "GR9001"]], mandates: [["GM9001", "GR9001", scope]] });
  expect(codeOf(editing, of(["documents"]), "GM9001")).toBe("platform/no-right");
  expect(codeOf(editing, of(["contact"], "reader"), "GM9001")).toBe("platform/no-right");
  expect(codeOf(editing, of(["contact"]), "GM9002")).toBe("platform/no-right");
  expect(codeOf(editing, of(["contact"]), "GM9001")).toBe("may");
  const { mandate: _, ...own } = editing;
  expect(codeOf(own, of(["contact"]), "GM9001")).toBe("platform/no-right");
});

test("a right that weighs much does not count without a second factor, a light one beside it does", () => {
  const both: AccessRule = { rights: ["reader", "administrator"], of: "params.id" };
  const administrator = testCaller({ holds: [["administrator", "GM9001"]] });
  expect(codeOf(both, administrator, "GM9001")).toBe("platform/second-factor-needed");
  const reader = testCaller({
    holds: [
      ["administrator", "GM9001"],
      ["reader", "GM9001"],
    ],
  });
  expect(codeOf(both, reader, "GM9001")).toBe("may");
});

test("who has no second factor is not asked for it where it is asked only of who has one", () => {
  const erasing: AccessRule = { who: "signed-in", stepUp: "where-set" };
  expect(codeOf(erasing, testCaller(), null)).toBe("may");
  const enrolled = { ...testCaller(), secondFactor: { enrolled: true, at: null } };
  expect(codeOf(erasing, enrolled, null)).toBe("platform/second-factor-needed");
});

test("a decision asks for a second factor of at most ten minutes old", () => {
  const shown = (at: Date) =>
    testCaller({ holds: [["administrator", "GM9001"]], secondFactorAt: at });
  expect(codeOf(granting, shown(minutesAgo(11)), "GM9001")).toBe("platform/second-factor-too-old");
  expect(codeOf(granting, shown(minutesAgo(10)), "GM9001")).toBe("may");
});
