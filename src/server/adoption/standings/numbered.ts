/** What is said of things, as numbers: at the number of each thing that of what is said; 0 where nothing is. */
export type Numbered = Uint8Array;

// Things and what can be said of them get numbers as they come: there are as many as the catalogue has entries.
const things = new Map<string, number>();
const said = new Map<string, number>();

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Writes what is said of things as numbers. What is undefined is not said. */
export function numbered<Said>(
  words: ReadonlyMap<string, Said>,
  wordOf: (one: Said) => string | undefined,
): Numbered {
  const pairs = [...words].flatMap(([thing, one]) => {
    const word = wordOf(one);
    return word === undefined ? [] : [[numberOf(things, thing), numberOf(said, word) + 1] as const];
  });
  const row = new Uint8Array(1 + Math.max(-1, ...pairs.map(([n]) => n)));
  for (const [n, word] of pairs) row[n] = word;
  return row;
}

/** Of how many things both say something, and of how many the same. */
export function compare(
  a: Numbered,
  b: Numbered,
): { readonly same: number; readonly both: number } {
  let same = 0;
  let both = 0;
  const length = Math.min(a.length, b.length);
  for (let n = 0; n < length; n += 1) {
    if (a[n] === 0 || b[n] === 0) continue;
    both += 1;
    if (a[n] === b[n]) same += 1;
  }
  return { same, both };
}
