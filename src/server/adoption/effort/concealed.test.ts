import { expect, test } from "vitest";
import { isConcealed, type OwnWord } from "./concealed.ts";

const word = (given: Partial<OwnWord> = {}): OwnWord => ({
  organisation: "GM9001",
  version: null,
  hidden: false,
  says: true,
  until: null,
  ...given,
});
const effort = {
  origin: "own" as const,
  version: null,
  told_at: new Date("2026-03-01T12:00:00Z"),
  road: ["GM9001"],
  family: ["GM9001"],
};
const hidden = word({ hidden: true });

test("an effort is concealed while its organisation hides that it uses the entry, and else it is not", () => {
  expect(isConcealed(effort, [])).toBe(false);
  expect(isConcealed(effort, [word()])).toBe(false);
  expect(isConcealed(effort, [hidden])).toBe(true);
  expect(isConcealed(effort, [word({ hidden: true, says: false })])).toBe(true);
});

test("what another hides conceals nothing of this one, but what it merged into does", () => {
  const others = [word({ organisation: "GM9002", hidden: true })];
  expect(isConcealed(effort, others)).toBe(false);
  expect(isConcealed({ ...effort, family: ["GM9001", "GM9002"] }, others)).toBe(true);
});

test("what another that merged with it says openly lets nothing out, and what both became does", () => {
  const merged = { ...effort, road: ["GM9001", "GM9003"], family: ["GM9001", "GM9002", "GM9003"] };
  const says = (organisation: string) => [hidden, word({ organisation })];
  expect(isConcealed(merged, says("GM9002"))).toBe(true);
  expect(isConcealed(merged, says("GM9003"))).toBe(false);
});

test("what is said openly as well leaves nothing to hide, unless it is of another version", () => {
  expect(isConcealed(effort, [hidden, word()])).toBe(false);
  expect(isConcealed(effort, [hidden, word({ says: false })])).toBe(true);
  expect(isConcealed(effort, [hidden, word({ until: "2026-01-01" })])).toBe(true);
  const second = [word({ version: "1" }), word({ version: "2", hidden: true })];
  expect(isConcealed({ ...effort, version: "1" }, second)).toBe(false);
  expect(isConcealed({ ...effort, version: "2" }, second)).toBe(true);
});

test("what was told while it was hidden does not come out when that ends, and what is told after it does", () => {
  const ended = [word({ hidden: true, until: "2026-03-01" })];
  expect(isConcealed(effort, ended)).toBe(true);
  const later = { ...effort, told_at: new Date("2026-03-02T12:00:00Z") };
  expect(isConcealed(later, ended)).toBe(false);
});

test("what a source tells was never the organisation's to hide", () => {
  expect(isConcealed({ ...effort, origin: "facts" }, [hidden])).toBe(false);
});
