import type { Verdict } from "#standards/istandaarden/message-check";
import type { FileReport } from "./report-of.ts";

/** What came of a number of files. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  /** Their transport is wrong. */
  readonly notRead: number;
  /** They could not be opened or read at all. */
  readonly failed: number;
  readonly bytes: number;
  readonly counts: ReadonlyMap<string, number>;
}

export const noTally: Tally = {
  right: 0,
  wrong: 0,
  notRead: 0,
  failed: 0,
  bytes: 0,
  counts: new Map(),
};

export const tallyOf = ({ verdict }: FileReport, { counts }: Verdict, bytes: number): Tally => ({
  ...noTally,
  right: verdict === "right" ? 1 : 0,
  wrong: verdict === "wrong" ? 1 : 0,
  notRead: verdict === "not-read" ? 1 : 0,
  bytes,
  counts,
});

export function both(one: Tally, other: Tally): Tally {
  let { counts } = one;
  if (other.counts.size > 0) {
    const all = new Map(counts);
    for (const [code, count] of other.counts) all.set(code, (all.get(code) ?? 0) + count);
    counts = all;
  }
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    notRead: one.notRead + other.notRead,
    failed: one.failed + other.failed,
    bytes: one.bytes + other.bytes,
    counts,
  };
}
