import { expect, test } from "vitest";
import { changesOf, historyOf, type Row, thereOn } from "./changes.ts";

const row = (date: string, kind: Row["kind"], from: string, to: string, main = true): Row => ({
  date,
  kind,
  from: { id: from, name: from },
  to: { id: to, name: to },
  main,
  basis: "register",
  splitInDoubt: false,
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

// Veen and Dijk became Veendijk, with a part of Haven; the rest of Haven went to Duin. Later Duin joined Veendijk.
const rows = [
  row("2020-01-01", "addition", "Duin", "Veendijk"),
  row("2018-01-01", "merger", "Dijk", "Veendijk"),
  row("2018-01-01", "split", "Haven", "Duin"),
  row("2018-01-01", "split", "Haven", "Veendijk", false),
  row("2018-01-01", "merger", "Veen", "Veendijk"),
];

test("who went together are one change, with the part of a divided one last", () => {
  const merger = changesOf(rows).find(({ kind }) => kind === "merger");
  expect(ids(merger?.from ?? [])).toEqual(["Dijk", "Veen", "Haven"]);
  expect(merger?.from.map(({ part }) => part)).toEqual([false, false, true]);
});

test("a divided municipality is one change towards all that got a part, the largest first", () => {
  const split = changesOf(rows).find(({ kind }) => kind === "split");
  expect(ids(split?.to ?? [])).toEqual(["Duin", "Veendijk"]);
  expect(split?.from).toEqual([{ id: "Haven", name: "Haven", part: false }]);
});

test("a history holds what led to a municipality and nothing of others", () => {
  const other = row("2019-01-01", "merger", "Elders", "Ergens");
  expect(historyOf([...rows, other], "Veendijk").map(({ date, kind }) => [date, kind])).toEqual([
    ["2020-01-01", "addition"],
    ["2018-01-01", "merger"],
    ["2018-01-01", "split"],
  ]);
});

test("before a merger the old municipalities were there", () => {
  const existing = new Set(["Veen", "Dijk", "Haven", "Duin"]);
  const there = thereOn(rows, "Veendijk", existing, "2017-06-01");
  expect(there.map(({ id, part }) => [id, part])).toEqual([
    ["Duin", false],
    ["Dijk", false],
    ["Veen", false],
    ["Haven", true],
  ]);
});

test("a change of before the day asked does not count", () => {
  const existing = new Set(["Veendijk", "Duin"]);
  expect(ids(thereOn(rows, "Veendijk", existing, "2019-06-01"))).toEqual(["Duin"]);
});

test("a split that only the register hints at is in doubt, one that the law tells is not", () => {
  const hinted = { ...row("2015-01-01", "split", "Veen", "Dijk"), splitInDoubt: true };
  const told = { ...row("2015-01-01", "split", "Veen", "Duin", false), basis: "law" as const };
  expect(changesOf([hinted]).map(({ inDoubt }) => inDoubt)).toEqual([true]);
  expect(changesOf([hinted, told]).map(({ inDoubt }) => inDoubt)).toEqual([false]);
});
