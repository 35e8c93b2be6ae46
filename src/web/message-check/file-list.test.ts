import { expect, test } from "vitest";
import {
  chosenFiles,
  codeTotals,
  firstChoice,
  totalsOf,
  waiting,
  withResults,
  withStopped,
} from "./file-list.ts";
import type { Result } from "./worker/exchange.ts";

const result = (id: number, verdict: Result["verdict"], counts: Result["counts"] = {}): Result => ({
  ...{ id, verdict, counts, why: null, message: "WMO323", reconstructed: false },
  ...{ reason: null, digest: null },
});

const files = withResults(
  ["b10.xml", "b9.xml", "map/a.xml", "c.xml"].map((name, at) => waiting(at + 1, name)),
  [
    result(1, "wrong", { CS002: 2, TR101: 1 }),
    result(3, "right"),
    result(2, "not-read", { size: 1 }),
  ],
);

test("a result comes at the place of its file, with how many findings there are", () => {
  expect(files.map(({ verdict, count }) => [verdict, count])).toEqual([
    ["wrong", 3],
    ["not-read", 1],
    ["right", 0],
    ["waiting", 0],
  ]);
});

test("all are counted, and those that wait become those that were stopped", () => {
  expect(totalsOf(files)).toEqual({
    all: 4,
    right: 1,
    wrong: 1,
    unread: 1,
    waiting: 1,
    stopped: 0,
  });
  expect(totalsOf(withStopped(files))).toMatchObject({ waiting: 0, stopped: 1 });
});

test("files are found by a part of their name, and sorted as asked", () => {
  const names = (choice: Partial<typeof firstChoice>) =>
    chosenFiles(files, { ...firstChoice, ...choice }).map(({ name }) => name);
  expect(names({ find: "MAP" })).toEqual(["map/a.xml"]);
  expect(names({ sort: "name" })).toEqual(["b9.xml", "b10.xml", "c.xml", "map/a.xml"]);
  expect(names({ sort: "most" })[0]).toBe("b10.xml");
  expect(names({ show: "unread" })).toEqual(["b9.xml"]);
});

test("the code that is there most often comes first", () => {
  const more = withResults(files, [result(4, "wrong", { TR101: 5 })]);
  expect(codeTotals(more)).toEqual([
    { code: "TR101", times: 6, files: 2 },
    { code: "CS002", times: 2, files: 1 },
    { code: "size", times: 1, files: 1 },
  ]);
});
