import { expect, test } from "vitest";
import type { Result } from "../worker/exchange.ts";
import { burdenCsv, counted, hoursSaved, noBurden, readBurden, writeBurden } from "./burden.ts";

const result = (
  verdict: Result["verdict"],
  counts: Result["counts"] = {},
  message: string | null = "WMO323",
): Result => ({
  ...{
    id: 1,
    verdict,
    counts,
    why: null,
    message,
    reconstructed: false,
    reason: null,
    digest: null,
  },
});

const burden = counted(
  noBurden,
  [
    result("right"),
    result("wrong", { CS002: 40, TR101: 1 }),
    result("wrong", { CS002: 1 }),
    result("not-read", { size: 1 }),
    result("not-read", { "text-outside": 1 }, null),
    result("not-opened", {}, null),
  ],
  "2026-11-27",
);

test("messages are counted, and in how many of them a code was found", () => {
  expect(burden).toEqual({
    since: "2026-11-27",
    checked: 4,
    wrong: 3,
    codes: { CS002: 2, TR101: 1, size: 1 },
    minutes: null,
  });
  expect(counted(burden, [result("right")], "2027-01-01")).toMatchObject({
    since: "2026-11-27",
    checked: 5,
  });
});

test("a file that could not be opened, or is no message, changes nothing", () => {
  expect(counted(burden, [result("not-opened", {}, null)], "2027-01-01")).toBe(burden);
});

test("what is kept is read back, and what is no count of ours is not", () => {
  expect(readBurden(writeBurden(burden))).toEqual(burden);
  for (const text of [null, "", "{", "[]", '{"checked":"<b>"}', '{"since":"x","checked":1}']) {
    expect(readBurden(text)).toBe(noBurden);
  }
});

test("hours are not known as long as the minutes are not", () => {
  expect(hoursSaved(burden)).toBeNull();
  expect(hoursSaved({ ...burden, minutes: 20 })).toBe(1);
});

test("the counts as CSV", () => {
  const words = { checked: "gecontroleerd", wrong: "fout", since: "sinds" };
  const columns = { what: "wat", code: "code", count: "aantal" };
  expect(burdenCsv(burden, columns, words).split("\r\n")).toEqual([
    "\uFEFFwat;code;aantal",
    "sinds;;2026-11-27",
    "gecontroleerd;;4",
    "fout;;3",
    "fout;CS002;2",
    "fout;TR101;1",
    "fout;size;1",
    "",
  ]);
});
