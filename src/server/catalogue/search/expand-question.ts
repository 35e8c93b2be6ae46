import type { Context } from "#platform/context";
import { ofPair, ofSynonym, ofWord } from "./alternatives.ts";
import type { AskedWord } from "./asked-words.ts";
import type { Corpus } from "./corpus.ts";
import { beforeHead, partsOf, type StemmedWord } from "./likeness.ts";
import type { Slot } from "./question.ts";
import { repair } from "./repair.ts";
import { isIn, meaningsIn, pairsIn } from "./stretches.ts";
import { type Sought, stemsOf, wordsAmong, wordsFor } from "./word-store.ts";
import { isStopWord } from "./words.ts";

/**
 * All the words of the catalogue that may answer the words of a question. A word that nothing answers was typed wrong,
 * or is a compound that the catalogue has not: then it is asked anew, in its parts.
 */
export async function expandQuestion(
  ctx: Context,
  asked: readonly AskedWord[],
  corpus: Corpus,
): Promise<Slot[]> {
  const { slots, words } = await expand(ctx, asked, corpus);
  const { mended, split } = await repair(ctx, slots, words, corpus);
  if (split.size === 0) return mended;
  const apart = asked.flatMap((one) =>
    (one.telling ? (split.get(one.word) ?? [one.word]) : [one.word]).map((word) => ({
      word,
      telling: one.telling,
    })),
  );
  const again = await expand(ctx, apart, corpus);
  return (await repair(ctx, again.slots, again.words, corpus)).mended;
}

/** The ways to answer each word, and which of the parts of the words are words themselves. */
async function expand(
  ctx: Context,
  asked: readonly AskedWord[],
  corpus: Corpus,
): Promise<{ slots: Slot[]; words: ReadonlySet<string> }> {
  const pairs = pairsIn(asked);
  const stems = await stemsOf(ctx.db, [
    ...asked.map(({ word }) => word),
    ...pairs.map(({ text }) => text),
  ]);
  const stem = (word: string): StemmedWord => ({
    word,
    stem: stems.get(word) ?? corpus.stems.get(word) ?? word,
  });
  const meant = meaningsIn(asked, stems, corpus);
  const telling = asked.flatMap(({ word, telling: tells }) => (tells ? [stem(word)] : []));
  const others = new Set(meant.flatMap(({ meaning }) => meaning.words));
  const known = await wordsFor(ctx.db, [
    ...telling.map((word): Sought => ({ ...word, reach: "within" })),
    ...pairs.map(({ text }): Sought => ({ ...stem(text), reach: "begins" })),
    // A short one is an abbreviation: what begins with it is something else.
    ...[...others].map(
      (word): Sought => ({ ...stem(word), reach: word.length > 3 ? "begins" : "itself" }),
    ),
  ]);
  const heads = telling.flatMap(({ word }) =>
    known.flatMap((row) => (row.word.endsWith(word) ? beforeHead(word, row.word) : [])),
  );
  const parts = await wordsAmong(ctx.db, [...new Set([...telling.flatMap(partsOf), ...heads])]);
  const words = new Set(parts.flatMap(({ word, stem: root }) => [word, root]));
  const isWord = (text: string): boolean => words.has(text) || isStopWord(text);
  const slots = asked.flatMap(({ word, telling: tells }, place): Slot[] => {
    if (!tells) return [];
    const alternatives = [
      ...ofWord(stem(word), [...known, ...parts], isWord),
      ...pairs.filter((pair) => isIn(pair, place)).flatMap(({ text }) => ofPair(stem(text), known)),
      ...meant
        .filter((one) => isIn(one, place))
        // What a few words mean together answers each of them in part, as a name of a few words does.
        .flatMap(({ meaning: { words: means, quality }, length }) =>
          ofSynonym(means.map(stem), known, quality / Math.sqrt(length)),
        ),
    ];
    return [{ asked: word, alternatives }];
  });
  return { slots, words };
}
