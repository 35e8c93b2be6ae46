import type { VerifierKey } from "#standards/merkle-log/verifier-key";
import type { Db } from "../context.ts";
import { momentOf } from "./audit-line.ts";
import {
  checkpointsBeyond,
  storedSizes,
  strayLeaves,
  strayNodes,
  waitingLines,
} from "./check-store.ts";
import { leeway } from "./check-times.ts";
import { type Findings, finding } from "./finding.ts";
import { type SignedHead, storedHead } from "./judge-heads.ts";

/** What there is besides the leaves that were walked past. */
export interface Around {
  readonly waiting: number;
  /** The signed head of the most leaves. */
  readonly newest: SignedHead | null;
}

/** Looks at what is not in the walk over the leaves: what waits, and what should not be there. */
export async function checkAround(
  db: Db,
  given: {
    readonly trusted: readonly VerifierKey[];
    readonly end: number;
    readonly seen: SignedHead | null;
    readonly outside: readonly SignedHead[];
    readonly findings: Findings;
  },
): Promise<Around> {
  const { trusted, end, outside, findings } = given;
  const beyond = (await checkpointsBeyond(db, end)).map((one) =>
    storedHead(one, trusted, findings),
  );
  const newest = largest([given.seen, ...beyond, ...outside]);
  await refuseStrays(db, end, findings);
  await missCheckpoints(db, outside, { end, findings });
  const bound = newest && new Date(newest.at.getTime() - leeway);
  const waiting = await waitingLines(db, bound);
  for (const { line, leaf } of waiting.again) {
    const said = `Line ${line} waits to be sealed, and is sealed at leaf ${leaf} already.`;
    findings.add(finding("line-inserted", said, { line, leaf }));
  }
  for (const { id, at } of waiting.old) {
    const said = `Line ${id} waits to be sealed and says ${momentOf(at)}; everything of that time was sealed.`;
    findings.add(finding("back-dated", said, { line: id }));
  }
  return { waiting: waiting.count, newest };
}

const largest = (heads: readonly (SignedHead | null)[]): SignedHead | null =>
  heads.reduce((most, head) => (head && head.size > (most?.size ?? 0) ? head : most), null);

async function refuseStrays(db: Db, end: number, findings: Findings): Promise<void> {
  for (const { place, line } of await strayLeaves(db, end)) {
    const said = `Line ${line} stands at place ${place}, which the log does not have.`;
    findings.add(finding("line-inserted", said, { leaf: place, line }));
  }
  for (const { level, position } of await strayNodes(db, end)) {
    const said = `Node ${position} of level ${level} is over leaves that the log does not have.`;
    findings.add(finding("node-changed", said, { leaf: position * 2 ** level }));
  }
}

/** A checkpoint that was given out, of a size that the log has, stands in the database as well. */
async function missCheckpoints(
  db: Db,
  outside: readonly SignedHead[],
  { end, findings }: { end: number; findings: Findings },
): Promise<void> {
  const within = outside.filter(({ size }) => size <= end);
  const stored = await storedSizes(
    db,
    within.map(({ size }) => size),
  );
  for (const { size, from } of within) {
    if (stored.has(size)) continue;
    const said = `Checkpoint ${size} of ${from} is gone from the database.`;
    findings.add(finding("checkpoint-removed", said, { checkpoint: size, from }));
  }
}
