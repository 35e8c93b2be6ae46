import type { Context } from "#platform/context";
import { ofFaults, ofSynonym } from "./alternatives.ts";
import type { Corpus } from "./corpus.ts";
import { alike } from "./likeness.ts";
import type { Alternative, Slot } from "./question.ts";
import { type Sought, wordsFor, wordsLike } from "./word-store.ts";

/**
 * For words that nothing answers but perhaps a part of them: words that look like them. What does not look like any
 * with a single fault, and is two words of the catalogue in one, is split.
 */
export async function repair(
  ctx: Context,
  slots: readonly Slot[],
  words: ReadonlySet<string>,
  corpus: Corpus,
): Promise<{ mended: Slot[]; split: ReadonlyMap<string, readonly string[]> }> {
  const lost = slots.filter(
    ({ asked, alternatives }) => !alternatives.some((one) => answers(asked, one)),
  );
  const split = new Map<string, readonly string[]>();
  if (lost.length === 0) return { mended: [...slots], split };
  const found = await wordsLike(
    ctx.db,
    lost.map(({ asked }) => asked),
  );
  const terms = await termsLike(ctx, lost, corpus);
  const mended = slots.map((slot) => {
    if (!lost.includes(slot)) return slot;
    const faulty = [...ofFaults(slot.asked, found, alike), ...(terms.get(slot.asked) ?? [])];
    const parts = twoWords(slot.asked, words);
    if (parts && !faulty.some(isSure)) split.set(slot.asked, parts);
    const parted = slot.alternatives.map((one) =>
      faulty.length > 0 ? { ...one, quality: one.quality * besideAlike } : one,
    );
    return { ...slot, alternatives: [...faulty, ...parted] };
  });
  return { mended, split };
}

/** Next to what was probably meant, a part of it tells little. */
const besideAlike = 0.5;

/** One fault, and no more. */
const sure = 0.7;

const isSure = ({ words, quality }: Alternative): boolean =>
  words.flat().some((option) => option.quality * quality >= sure);

/** Whether it answers the whole of what was asked, and not a part of it. */
function answers(asked: string, { words, how }: Alternative): boolean {
  if (how !== null) return true;
  return words.flat().some((option) => option.how !== "part" || option.word.length > asked.length);
}

/** What the synonyms mean of which a term looks like the word that was asked. */
async function termsLike(
  ctx: Context,
  lost: readonly Slot[],
  { stems, synonyms }: Corpus,
): Promise<ReadonlyMap<string, Alternative[]>> {
  const stem = (word: string) => ({ word, stem: stems.get(word) ?? word });
  const near = lost.flatMap(({ asked }) =>
    [...stems].flatMap(([word, root]) => {
      const match = alike(asked, word);
      return match ? (synonyms.get(root) ?? []).map((meaning) => ({ asked, match, meaning })) : [];
    }),
  );
  if (near.length === 0) return new Map();
  const sought = new Set(near.flatMap(({ meaning }) => meaning.words));
  const known = await wordsFor(
    ctx.db,
    [...sought].map((word): Sought => ({ ...stem(word), reach: "itself" })),
  );
  const alternatives = new Map<string, Alternative[]>();
  for (const { asked, match, meaning } of near) {
    const quality = match.quality * meaning.quality;
    const all = ofSynonym(meaning.words.map(stem), known, quality);
    alternatives.set(asked, [...(alternatives.get(asked) ?? []), ...all]);
  }
  return alternatives;
}

// What Dutch puts between the two words of a compound.
const joints = ["", "s", "en", "e", "n"];

/** As short as one known part of a compound may be, when the other is not known. */
const shortestKnown = 5;

/**
 * The two words that a compound is made of, the longest first part first: that leaves the least to chance. When one
 * alone is known, the longest one that begins or ends it and what is left.
 */
function twoWords(compound: string, words: ReadonlySet<string>): readonly string[] | null {
  for (let length = compound.length - 3; length >= 3; length -= 1) {
    const first = compound.slice(0, length);
    const rest = compound.slice(length);
    const last = joints
      .filter((joint) => rest.startsWith(joint))
      .map((joint) => rest.slice(joint.length))
      .find((word) => word.length > 2 && words.has(word));
    if (last !== undefined && words.has(first)) return [first, last];
  }
  for (let length = compound.length - 3; length >= shortestKnown; length -= 1) {
    const ends = compound.slice(-length);
    if (words.has(ends)) return [compound.slice(0, -length), ends];
    const begins = compound.slice(0, length);
    if (words.has(begins)) return [begins, compound.slice(length)];
  }
  return null;
}
