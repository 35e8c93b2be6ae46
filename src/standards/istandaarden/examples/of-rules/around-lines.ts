/** So many lines before and after what it is about. */
const near = 2;
/** A class of so many lines is shown whole. */
const wholeClass = 12;

/** Lines to show of a message, by their place from 0: what it is about, what stands around it, and in which classes. */
export function around(lines: readonly string[], focus: readonly number[]): Set<number> {
  const kept = new Set<number>();
  for (const at of focus) {
    for (let one = at - near; one <= at + near; one += 1) keep(one);
    const end = endOf(lines, at);
    if (end !== null && end - at < wholeClass) for (let one = at; one <= end; one += 1) keep(one);
    for (const one of classesAround(lines, at)) keep(one);
  }
  // One line that is left out takes as much room as the line.
  for (const at of [...kept]) if (kept.has(at + 2)) keep(at + 1);
  return kept;

  function keep(at: number): void {
    if (at >= 0 && at < lines.length) kept.add(at);
  }
}

/** How deep what stands on a line of ours stands. */
export const depthOf = (line: string): number => /^\t*/.exec(line)?.[0].length ?? 0;

/** Where a class that begins on a line ends; null: it is no class, or has no end. */
function endOf(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? "";
  if (!/^\t+<[^/>]+>$/.test(line)) return null;
  const end = lines.findIndex((one, n) => n > at && depthOf(one) <= depthOf(line));
  return end === -1 ? null : end;
}

/** The lines on which the classes begin in which a line stands, but for the message itself. */
function classesAround(lines: readonly string[], at: number): number[] {
  const found: number[] = [];
  let depth = depthOf(lines[at] ?? "");
  for (let one = at - 1; one >= 0 && depth > 1; one -= 1) {
    const own = depthOf(lines[one] ?? "");
    if (own < depth) {
      depth = own;
      found.push(one);
    }
  }
  return found;
}
