import { expect, test } from "vitest";
import type { Word } from "../standings/word.ts";
import { standingSinceFirst } from "./since-first.ts";

const word = (given: Partial<Word>): Word => ({
  id: "1",
  code: "GM9001",
  saidBy: "GM9001",
  entry: "oefenzaak",
  version: null,
  origin: "own",
  kind: "user",
  certainty: "high",
  status: "in-production",
  since: null,
  saidAt: 0,
  ...given,
});
const sinceOf = (...words: readonly Word[]) => standingSinceFirst(words).word?.since;

test("what is not in production, or a source tells that is no use, gives no first day", () => {
  expect(
    sinceOf(
      word({ version: "1.0", status: "phased-out", since: "2018-01-01" }),
      word({ version: "2.0", since: "2024-01-01", saidAt: 1 }),
    ),
  ).toBe("2024-01-01");
  expect(
    sinceOf(word({ since: "2024-01-01" }), word({ id: "2", origin: "facts", since: "2018-01-01" })),
  ).toBe("2024-01-01");
  expect(standingSinceFirst([word({ status: "planned", since: "2027-01-01" })]).word?.since).toBe(
    "2027-01-01",
  );
});

test("who goes on to a new version is in production since the first", () => {
  const old = word({ version: "1.0", status: "phasing-out", since: "2019-01-01" });
  expect(sinceOf(old, word({ version: "1.1", since: "2026-01-01", saidAt: 1 }))).toBe("2019-01-01");
});

test("a later word on the same version counts in the place of the one before it", () => {
  const before = word({ origin: "own", since: "2019-01-01" });
  expect(sinceOf(before, word({ id: "2", since: "2022-01-01", saidAt: 1 }))).toBe("2022-01-01");
});

test("of two sources the first day counts, also when one tells none", () => {
  const source = (id: string, since: string | null) => word({ id, origin: "facts", since });
  expect(sinceOf(source("1", null), source("2", "2021-01-01"), source("3", "2023-01-01"))).toBe(
    "2021-01-01",
  );
});

test("of what merged into one the first day counts", () => {
  const part = (saidBy: string, since: string, saidAt: number) => word({ saidBy, since, saidAt });
  expect(sinceOf(part("GM9002", "2019-01-01", 0), part("GM9003", "2021-01-01", 1))).toBe(
    "2019-01-01",
  );
});
