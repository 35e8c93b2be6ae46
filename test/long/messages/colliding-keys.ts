// MurmurHash3 has pairs of words that give one hash whatever the seed is (Aumasson and Bernstein, SipHash, 2012): a bit that
// the first changes is taken back by the second. Whoever knows this can make 2 to the power of n keys of 2n words that collide.
const [first, second] = [0xcc9e2d51 | 0, 0x1b873593 | 0];

/** What an odd number is multiplied with to give 1, in 32 bits. */
function inverseOf(number: number): number {
  let inverse = number;
  for (let n = 0; n < 5; n += 1) inverse = Math.imul(inverse, 2 - Math.imul(number, inverse));
  return inverse;
}
const [undoFirst, undoSecond] = [inverseOf(first), inverseOf(second)];

function mixed(word: number): number {
  const half = Math.imul(word, first);
  return Math.imul((half << 15) | (half >>> 17), second);
}

function unmixed(word: number): number {
  const half = Math.imul(word, undoSecond);
  return Math.imul((half >>> 15) | (half << 17), undoFirst);
}

/** One of two pairs of words that no seed tells apart. */
const pairOf = (one: number, other: number, which: number): readonly [number, number] =>
  which === 0
    ? [one, other]
    : [unmixed(mixed(one) ^ 0x0004_0000), unmixed(mixed(other) ^ 0x8000_0000)];

/** Keys of nine words, as many as the longest text of one has; each sixteen of them have one hash. */
export function collidingKey(n: number): Int32Array {
  const group = n >> 4;
  const pairs = [0, 1, 2, 3].flatMap((place) =>
    pairOf(4 * group + place, 31 * group + place + 1, (n >> place) & 1),
  );
  return Int32Array.from([...pairs, group]);
}

/** Keys of the same length that differ in few bits. */
export const similarKey = (n: number): Int32Array =>
  Int32Array.from({ length: 9 }, (_, place) => (n >> (2 * place)) & 3);
