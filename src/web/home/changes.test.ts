import { expect, test } from "vitest";
import { changesOf } from "./changes.ts";

const row = (kind: "merger" | "addition" | "split", from: string, to: string) => ({
  date: "2099-01-01",
  kind,
  from: { id: from, name: from },
  to: { id: to, name: to },
  main: true,
  basis: "register" as const,
  splitInDoubt: false,
});

test("municipalities that went together are one change", () => {
  const [change, ...others] = changesOf([row("merger", "A", "C"), row("merger", "B", "C")]);
  expect(others).toEqual([]);
  expect(change?.from.map((one) => one.id)).toEqual(["A", "B"]);
  expect(change?.to.map((one) => one.id)).toEqual(["C"]);
});

test("a divided municipality is one change with several successors", () => {
  const changes = changesOf([
    row("split", "A", "C"),
    row("split", "A", "D"),
    row("addition", "B", "D"),
  ]);
  expect(changes.map(({ kind, to }) => [kind, to.length])).toEqual([
    ["split", 2],
    ["addition", 1],
  ]);
});
