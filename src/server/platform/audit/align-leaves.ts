/** A line as it stands now at a place of the log. */
export interface LineAt {
  readonly place: number;
  readonly line: string;
  readonly hash: string;
}

/** The hash that was kept of a place when it was sealed. */
export interface HashAt {
  readonly place: number;
  readonly hash: string;
}

/** Where the lines of now and the hashes of then part. */
export type Deviation =
  | { readonly kind: "changed"; readonly place: number; readonly line: string }
  | { readonly kind: "removed"; readonly place: number; readonly line: null }
  | { readonly kind: "inserted"; readonly place: number; readonly line: string }
  | {
      readonly kind: "reordered";
      readonly place: number;
      readonly line: string;
      readonly was: number;
    };

/** Compares two rows of hashes as they pass. */
export interface Alignment {
  push(line: LineAt | null, sealed: HashAt | null): void;
  /** What parted. */
  end(): Deviation[];
}

/** How far is looked ahead for where both rows go on alike: as many lines as come in some hours. */
const horizon = 2000;
/** After this many the log is spoiled, and to name each line of it would take as long as all else. */
const mostEdits = 500;

interface Edit {
  readonly line: LineAt | null;
  readonly sealed: HashAt | null;
}

/**
 * Compares the lines in their order with the hashes that were kept, like a comparison of two texts: hashes do not
 * repeat, so whatever is on both sides is the same line, and the rest was changed, removed, put in or moved.
 */
export function alignLeaves(): Alignment {
  const lines: LineAt[] = [];
  const hashes: HashAt[] = [];
  const edits: Edit[] = [];

  /** Takes these off the front of both rows; one of each are taken to have stood in the same place. */
  const drop = ([fromLines, fromHashes]: Cut): void => {
    const [gone, lost] = [lines.splice(0, fromLines), hashes.splice(0, fromHashes)];
    const [line = null, sealed = null] = [gone[0], lost[0]];
    if (gone.length === 1 && lost.length === 1) edits.push({ line, sealed });
    else {
      edits.push(...gone.map((one) => ({ line: one, sealed: null })));
      edits.push(...lost.map((one) => ({ line: null, sealed: one })));
    }
  };
  const advance = (patience: number): void => {
    for (;;) {
      const [[line], [sealed]] = [lines, hashes];
      if (!(line && sealed) || edits.length >= mostEdits) return;
      if (line.hash === sealed.hash) {
        lines.shift();
        hashes.shift();
      } else if (lines.length < patience || hashes.length < patience) return;
      else drop(cutBetween(lines, hashes));
    }
  };
  return {
    push: (line, sealed) => {
      if (edits.length >= mostEdits) return;
      if (lines.length + hashes.length === 0 && line && line.hash === sealed?.hash) return;
      if (line) lines.push(line);
      if (sealed) hashes.push(sealed);
      advance(horizon);
    },
    end: () => {
      advance(0);
      if (edits.length < mostEdits) {
        drop([lines.length, 0]);
        drop([0, hashes.length]);
      }
      return deviationsIn(edits);
    },
  };
}

/** How many to take off the lines and off the hashes. */
type Cut = readonly [lines: number, hashes: number];

/** What to take off two rows that begin differently, so that they go on alike. */
function cutBetween(lines: readonly LineAt[], hashes: readonly HashAt[]): Cut {
  const [[line], [sealed]] = [lines, hashes];
  const lineAhead = lines.findIndex(({ hash }) => hash === sealed?.hash);
  const hashAhead = hashes.findIndex(({ hash }) => hash === line?.hash);
  if (lineAhead > 0 && hashAhead < 0) return [lineAhead, 0];
  if (hashAhead > 0 && lineAhead < 0) return [0, hashAhead];
  // Both are on the other side: one that moved alone is taken off alone, and two that changed places together.
  if (lineAhead === 1 && hashAhead > 1) return [1, 0];
  if (hashAhead === 1 && lineAhead > 1) return [0, 1];
  return [1, 1];
}

function deviationsIn(edits: readonly Edit[]): Deviation[] {
  const hashes = edits.flatMap(({ sealed }) => sealed ?? []);
  const sealedAt = new Map(hashes.map(({ hash, place }) => [hash, place]));
  const still = new Set(edits.map(({ line }) => line?.hash));
  return edits.flatMap(({ line, sealed }) => {
    const was = line ? sealedAt.get(line.hash) : undefined;
    const moved: Deviation[] =
      line && was !== undefined
        ? [{ kind: "reordered", place: line.place, line: line.line, was }]
        : [];
    const gone = sealed && !still.has(sealed.hash) ? sealed : null;
    return [...moved, ...deviationOf(was === undefined ? line : null, gone)];
  });
}

/** What is left when moved lines are taken off: a line that was not sealed, a hash without a line, or both. */
function deviationOf(alien: LineAt | null, gone: HashAt | null): Deviation[] {
  if (alien && gone) return [{ kind: "changed", place: gone.place, line: alien.line }];
  if (gone) return [{ kind: "removed", place: gone.place, line: null }];
  return alien ? [{ kind: "inserted", place: alien.place, line: alien.line }] : [];
}
