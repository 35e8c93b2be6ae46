import type { LikenessFactor } from "#contract/adoption";
import { likenessFactors } from "#contract/adoption";

/** How much each factor counts, from 0 to 5. */
export type Weights = Readonly<Record<LikenessFactor, number>>;

/** How alike two municipalities are in one factor, and by what. */
export interface Comparison {
  /** From 0, nothing alike, to 1, the same. */
  readonly likeness: number;
  /** Which part of its weight counts, from 0 to 1: little that is known of both weighs little. */
  readonly weighs: number;
  /** Inhabitants, urbanity, or of how many things `sharedCount` is a part: of ours, and of theirs. */
  readonly ours: string | null;
  readonly theirs: string | null;
  /** Names or ids of what both have. */
  readonly shared: readonly string[];
  readonly sharedCount: number;
}

/** What could be compared of two municipalities; what is not known of one of them is absent. */
export type Comparisons = { readonly [Factor in LikenessFactor]?: Comparison | undefined };

export interface Reason extends Omit<Comparison, "weighs"> {
  readonly factor: LikenessFactor;
  /** What this adds to the whole. */
  readonly share: number;
}

export interface Likeness {
  /** Of all the weight that could be compared. */
  readonly share: number;
  /** What adds most first. */
  readonly reasons: readonly Reason[];
  readonly notCompared: readonly LikenessFactor[];
  /** How much weight could be compared: of two that are as alike, the one of which more is known goes first. */
  readonly compared: number;
}

/**
 * How alike two municipalities are: what each factor is alike, by its weight. A factor that is not known of one of the
 * two says nothing: it is left out of both what counts and what it is divided by, and is named.
 */
export function likenessOf(comparisons: Comparisons, weights: Weights): Likeness {
  const counting = likenessFactors.filter((factor) => weights[factor] > 0);
  const known = counting.flatMap((factor) => {
    const comparison = comparisons[factor];
    return comparison ? [{ factor, ...comparison }] : [];
  });
  const compared = known.reduce((sum, { factor, weighs }) => sum + weights[factor] * weighs, 0);
  const reasons = known
    .map(({ weighs, ...one }) => ({
      ...one,
      share: (weights[one.factor] * weighs * one.likeness) / compared,
    }))
    .sort((a, b) => b.share - a.share);
  return {
    // The sum of what is told, and never a hair above one.
    share: Math.min(
      1,
      reasons.reduce((sum, { share }) => sum + share, 0),
    ),
    reasons,
    notCompared: counting.filter((factor) => comparisons[factor] === undefined),
    compared,
  };
}

/** With so many times as many inhabitants a municipality is nothing alike in size; half as many is halfway. */
const sizeApart = 4;

/** By the ratio of inhabitants: 10,000 and 20,000 are as alike as 100,000 and 200,000. */
export function compareSize(ours: number | null, theirs: number | null): Comparison | undefined {
  // Nobody lives where nothing was counted.
  if (!(ours && theirs)) return undefined;
  const apart = Math.abs(Math.log(ours / theirs)) / Math.log(sizeApart);
  return bare(Math.max(0, 1 - apart), String(ours), String(theirs));
}

/** Between very urban (1) and not urban (5) lie four steps. */
const urbanitySteps = 4;

export function compareUrbanity(
  ours: number | null,
  theirs: number | null,
): Comparison | undefined {
  if (ours === null || theirs === null) return undefined;
  return bare(1 - Math.abs(ours - theirs) / urbanitySteps, String(ours), String(theirs));
}

interface Region {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** Of the kinds of region that are known of both: in how many of them they lie in the same. */
export function compareRegions(
  ours: readonly Region[],
  theirs: readonly Region[],
): Comparison | undefined {
  const kinds = [...new Set(ours.map(({ kind }) => kind))].filter((kind) =>
    theirs.some((region) => region.kind === kind),
  );
  const shared = kinds.flatMap(
    (kind) =>
      ours.find((region) => region.kind === kind && theirs.some(({ id }) => id === region.id)) ??
      [],
  );
  return part(shared.length, kinds.length, distinct(shared.map(({ name }) => name)));
}

/** Of our joint arrangements in which another municipality takes part: in how many they do. */
export const compareArrangements = (
  ours: number,
  shared: readonly { readonly name: string }[],
): Comparison | undefined =>
  part(
    shared.length,
    ours,
    shared.map(({ name }) => name),
  );

/** From this many things on that are known of both, what is the same of them is no chance any more. */
const enough = 5;

/** Of what is known of both: of how much it is the same. */
export interface Overlap {
  readonly same: number;
  readonly both: number;
}

export const compareOverlap = (
  { same, both }: Overlap,
  shared: readonly string[] = [],
): Comparison | undefined => part(same, both, shared, Math.min(1, both / enough));

const part = (
  n: number,
  of: number,
  shared: readonly string[],
  weighs = 1,
): Comparison | undefined =>
  of === 0
    ? undefined
    : {
        likeness: n / of,
        weighs,
        ours: String(of),
        theirs: String(of),
        shared,
        sharedCount: n,
      };

const bare = (likeness: number, ours: string, theirs: string): Comparison => ({
  likeness,
  weighs: 1,
  ours,
  theirs,
  shared: [],
  sharedCount: 0,
});

const distinct = (names: readonly string[]): string[] => [...new Set(names)];
