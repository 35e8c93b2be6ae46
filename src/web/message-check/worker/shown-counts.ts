import { namedCode } from "./finding-text.ts";

interface Coded {
  readonly code: string;
  readonly official: string | null;
}

/**
 * How many there are of each code as it is shown: `RS019`, where our own code of it counts all values that are too long. Of
 * a code only so many findings are kept. What was counted besides is taken for the same as those, when they are all of one
 * code; else it is counted by our own.
 */
export function shownCounts(
  findings: readonly Coded[],
  counts: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const kept = new Map<string, Map<string, number>>();
  for (const one of findings) {
    const shown = kept.get(one.code) ?? new Map<string, number>();
    shown.set(namedCode(one), (shown.get(namedCode(one)) ?? 0) + 1);
    kept.set(one.code, shown);
  }
  const all: Record<string, number> = {};
  const add = (code: string, count: number): void => {
    if (count > 0) all[code] = (all[code] ?? 0) + count;
  };
  for (const [code, count] of Object.entries(counts)) {
    const shown = [...(kept.get(code) ?? [])];
    const [only] = shown;
    if (only && shown.length === 1) {
      add(only[0], count);
      continue;
    }
    for (const [name, times] of shown) add(name, times);
    add(code, count - shown.reduce((sum, [, times]) => sum + times, 0));
  }
  return all;
}
