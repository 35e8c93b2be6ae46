import { type Random, randomFor } from "../random.ts";

/** Of each size: how many tell nothing at all, and how much the others tell. */
const SIZES = [
  { below: 20_000, silent: 0.55, least: 0.2, most: 0.6 },
  { below: 50_000, silent: 0.25, least: 0.3, most: 0.75 },
  { below: 100_000, silent: 0.06, least: 0.45, most: 0.9 },
] as const;
const LARGEST = { silent: 0, least: 0.6, most: 0.98 } as const;

/** Besides, some tell next to nothing: one or two things in ten years. */
const BARELY = 0.08;
const LITTLE = 0.04;

/** Where municipalities merged, enough is known to see what becomes of it. */
export const MERGED = 0.85;
/** A partnership that answers for its members makes that something is known of them. */
export const ANSWERED_FOR = 0.35;

function openOf(inhabitants: number, random: Random): number {
  const { silent, least, most } = SIZES.find(({ below }) => inhabitants < below) ?? LARGEST;
  const [silence, tells] = [random.fraction(), random.between(least, most)];
  if (silence < silent) {
    return 0;
  }
  return silence < silent + BARELY ? LITTLE : tells;
}

/** How much of what each place does is known, from 0 to 1; of many small ones nothing is. */
export function opennessOf(
  places: readonly { readonly code: string; readonly inhabitants: number }[],
  seed: number,
): ReadonlyMap<string, number> {
  const random = randomFor(seed, "openness");
  return new Map(places.map(({ code, inhabitants }) => [code, openOf(inhabitants, random)]));
}
