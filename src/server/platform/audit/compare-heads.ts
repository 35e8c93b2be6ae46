import type { Places } from "./check-store.ts";
import { type Findings, finding } from "./finding.ts";
import type { SignedHead } from "./judge-heads.ts";
import type { TwoTrees } from "./two-trees.ts";

/** Compares the trees with signed heads as they grow past their sizes. */
export interface HeadComparison {
  compare(head: SignedHead): void;
  /** Places whose lines are as they were signed, and of which what was kept is not. */
  readonly keptWrong: readonly Places[];
}

export function compareHeads(trees: TwoTrees, findings: Findings): HeadComparison {
  const keptWrong: Places[] = [];
  const toldFor = new Set<string | null>();
  let sound = 0;
  return {
    keptWrong,
    compare: ({ size, root, from }) => {
      const of = trees.compare(root);
      if (of === "lines") keptWrong.push({ from: sound, to: size });
      if (of !== "neither") {
        sound = size;
        return;
      }
      // Whatever comes after it differs too: the first of each place is told.
      if (toldFor.has(from)) return;
      toldFor.add(from);
      const which = from === null ? `checkpoint ${size}` : `checkpoint ${size} in ${from}`;
      const where =
        sound === size
          ? "Another log of this size was signed as well."
          : `They part somewhere in leaf ${sound} to ${size - 1}.`;
      findings.add(
        finding("tree-rebuilt", `The log is not the one over which ${which} was signed. ${where}`, {
          checkpoint: size,
          from,
          leaf: Math.min(sound, size - 1),
        }),
      );
    },
  };
}
