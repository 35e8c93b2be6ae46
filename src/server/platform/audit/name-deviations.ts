import type { Deviation } from "./align-leaves.ts";
import type { Extent, Places } from "./check-store.ts";
import { type Findings, finding } from "./finding.ts";
import type { SignedHead } from "./judge-heads.ts";

interface Log {
  readonly extent: Extent;
  readonly newest: SignedHead | null;
  /** Places whose lines are as they were signed, and of which the kept hash is not. */
  readonly keptWrong: readonly Places[];
  /** Places of which no hash is kept. */
  readonly keptNot: ReadonlySet<number>;
}

/** Says of each place where lines and kept hashes part what was done there. */
export function nameDeviations(
  deviations: readonly Deviation[],
  log: Log,
  findings: Findings,
): void {
  const rest = nameCutTail(deviations, log, findings);
  for (const deviation of rest) findings.add(named(deviation, log));
  nameUnsigned(log, findings);
}

/** Takes off what belongs to an end that is gone as a whole. */
function nameCutTail(
  deviations: readonly Deviation[],
  { extent, newest }: Log,
  findings: Findings,
): readonly Deviation[] {
  const signed = newest?.size ?? 0;
  const isCut = ({ kind, place }: Deviation): boolean =>
    kind === "removed" && place >= extent.leafEnd;
  const gone = extent.leafEnd < signed && (extent.hashEnd < signed || deviations.some(isCut));
  if (!(gone && newest)) return deviations;
  const { size, from } = newest;
  const which = from === null ? `checkpoint ${size}` : `checkpoint ${size} in ${from}`;
  const said = `The end of the log is gone: leaf ${extent.leafEnd} to ${size - 1}, over which ${which} was signed.`;
  findings.add(finding("tail-cut", said, { leaf: extent.leafEnd, checkpoint: size, from }));
  return deviations.filter((one) => !isCut(one));
}

function named(deviation: Deviation, { keptWrong, keptNot, newest }: Log) {
  const { kind, place, line } = deviation;
  const about = { leaf: place, line };
  if (kind === "inserted" && keptNot.has(place) && place < (newest?.size ?? 0)) {
    return finding("hash-changed", `The hash that was kept of leaf ${place} is gone.`, about);
  }
  if (keptWrong.some(({ from, to }) => place >= from && place < to)) {
    const said = `Leaf ${place} is as it was sealed, and the hash that was kept of it is not.`;
    return finding("hash-changed", said, about);
  }
  switch (kind) {
    case "changed":
      return finding(
        "line-changed",
        `Line ${line} at leaf ${place} is not what was sealed.`,
        about,
      );
    case "removed":
      return finding("line-removed", `The line at leaf ${place} was removed.`, about);
    case "inserted":
      return finding("line-inserted", `Line ${line} at leaf ${place} was not sealed there.`, about);
    case "reordered":
      return finding(
        "lines-reordered",
        `Line ${line} stands at leaf ${place}, and was sealed at leaf ${deviation.was}.`,
        about,
      );
    default: {
      const every: never = kind;
      return every;
    }
  }
}

/** Leaves come with a checkpoint over them, in one transaction. */
function nameUnsigned({ extent, newest }: Log, findings: Findings): void {
  const signed = newest?.size ?? 0;
  if (extent.hashEnd <= signed || extent.leafEnd <= signed) return;
  const said = `Leaf ${signed} to ${extent.leafEnd - 1} stand after the newest checkpoint: nobody signed them.`;
  findings.add(finding("line-inserted", said, { leaf: signed, checkpoint: signed || null }));
}
