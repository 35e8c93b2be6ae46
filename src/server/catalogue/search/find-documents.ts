import type { MatchReason } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { askedWords } from "./asked-words.ts";
import { type Corpus, corpusOf } from "./corpus.ts";
import { expandQuestion } from "./expand-question.ts";
import type { Slot } from "./question.ts";
import { type Ranking, rank } from "./rank.ts";
import { answering } from "./score.ts";
import { type AllPostings, postingsOf } from "./word-store.ts";

/** The documents that answer a question: their places, in no order. */
export interface Found {
  readonly corpus: Corpus;
  readonly places: Int32Array;
  /** How well the document at each place answers; null without a question. */
  readonly scores: Ranking["scores"] | null;
  readonly reasonsOf: (document: number) => MatchReason[];
}

// A page asks for its hits and for the counts at the same moment. Only on the very same connection: who waits for what
// a transaction of somebody else is doing may hold what that one waits for.
const underWay = new WeakMap<object, Map<string, Promise<Found>>>();

/** What answers a question; without a question everything. */
export async function findDocuments(ctx: Context, question = ""): Promise<Found> {
  const text = question.trim();
  const others = underWay.get(ctx.db) ?? new Map<string, Promise<Found>>();
  underWay.set(ctx.db, others);
  const same = others.get(text);
  if (same) return await same;
  const search = find(ctx, text).finally(() => others.delete(text));
  others.set(text, search);
  return await search;
}

async function find(ctx: Context, question: string): Promise<Found> {
  const corpus = await corpusOf(ctx);
  const reasonsOf = (): MatchReason[] => [];
  if (question === "") {
    return {
      corpus,
      places: corpus.documents.all,
      scores: null,
      reasonsOf,
    };
  }
  const asked = askedWords(question);
  if (asked.length === 0) return { corpus, places: new Int32Array(), scores: null, reasonsOf };
  const slots = await expandQuestion(ctx, asked, corpus);
  const words = slots.flatMap(({ alternatives }) =>
    alternatives.flatMap((one) => one.words.flat().map(({ id }) => id)),
  );
  const postings = await postingsOf(ctx.db, [...new Set(words)]);
  return {
    corpus,
    ...rank(slots, postings, corpus.documents),
    reasonsOf: (document) =>
      together(slots.flatMap((slot) => reasonOf(slot, document, postings) ?? [])),
  };
}

/** What answers a few words that stand beside each other is one reason, and not one for each. */
function together(reasons: readonly MatchReason[]): MatchReason[] {
  const all: MatchReason[] = [];
  for (const reason of reasons) {
    const last = all.at(-1);
    if (last && last.how === reason.how && last.found === reason.found) {
      all[all.length - 1] = { ...last, asked: `${last.asked} ${reason.asked}` };
    } else all.push(reason);
  }
  return all;
}

/** Which word of the document answers best, and how. */
function reasonOf(
  { asked, alternatives }: Slot,
  document: number,
  postings: AllPostings,
): MatchReason | null {
  let reason: MatchReason | null = null;
  let highest = 0;
  for (const alternative of alternatives) {
    const answer = answering(alternative, document, postings);
    if (!answer || answer.score <= highest) continue;
    highest = answer.score;
    reason = {
      asked,
      found: answer.options.map(({ word }) => word).join(" "),
      how: alternative.how ?? answer.options[0]?.how ?? "same",
    };
  }
  return reason;
}
