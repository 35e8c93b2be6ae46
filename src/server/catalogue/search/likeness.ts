import type { MatchReason } from "#contract/catalogue";
import { distance } from "./distance.ts";

export interface StemmedWord {
  readonly word: string;
  readonly stem: string;
}

/** How a word answers another, and how well: 1 is the same word. */
export interface Likeness {
  readonly how: MatchReason["how"];
  readonly quality: number;
}

/** How short a word may be to count as a part of a longer one; as the head of a compound, at its end, shorter. */
const shortestPart = 5;

/**
 * How a word that stands in the catalogue answers one that was asked: the same, another form of it, or a part: it is a
 * compound with the asked word, or the asked word is a compound with it. Null when it does not. The last part of a
 * Dutch compound says what it is, so a match there weighs more.
 */
export function likeness(
  asked: StemmedWord,
  found: StemmedWord,
  isWord: (text: string) => boolean,
): Likeness | null {
  if (asked.word === found.word) return { how: "same", quality: 1 };
  if (asked.stem === found.stem) return { how: "form", quality: near(asked.word, found.word) };
  const quality = Math.max(inLonger(asked, found.word, isWord), inShorter(asked, found));
  return quality === 0 ? null : { how: "part", quality };
}

/** The stemmer also takes off what makes another word: "openbaar" is not "open". */
function near(a: string, b: string): number {
  return Math.min(a.length, b.length) < 0.65 * Math.max(a.length, b.length) ? 0.6 : 0.95;
}

/** What was asked is a part of the word found: "vergunning" of "vergunningverlening". */
function inLonger(
  { word, stem }: StemmedWord,
  found: string,
  isWord: (text: string) => boolean,
): number {
  const best = partIn(word, found, isWord);
  return stem.length < shortestPart ? best : Math.max(best, partIn(stem, found, isWord));
}

function partIn(text: string, found: string, isWord: (text: string) => boolean): number {
  const share = text.length / found.length;
  // Of an abbreviation a digit or a letter more is another edition, and what is longer is another word.
  if (text.length < 3 || share >= 1 || (text.length === 3 && found.length > 5)) return 0;
  if (found.startsWith(text)) return 0.4 + 0.45 * share;
  if (isHead(text, found, isWord)) return 0.4 + 0.45 * share;
  return text.length >= shortestPart && found.includes(text) ? 0.35 + 0.35 * share : 0;
}

/** At the end of many a word stands a short one by chance: "taal" of "portaal". What is before it must be a word. */
function isHead(text: string, found: string, isWord: (text: string) => boolean): boolean {
  if (text.length < 4 || !found.endsWith(text)) return false;
  return text.length >= shortestPart || beforeHead(text, found).some(isWord);
}

/** What may be the first part of a compound with this head, without an s between. */
export function beforeHead(head: string, compound: string): string[] {
  const before = compound.slice(0, -head.length);
  return [before, ...(before.endsWith("s") ? [before.slice(0, -1)] : [])];
}

/** The word found is a part of what was asked: "vergunning" of "bouwvergunning". */
function inShorter(asked: StemmedWord, found: StemmedWord): number {
  const ends = Math.max(ending(asked.word, found.word), ending(asked.stem, found.stem));
  if (ends > 0) return 0.3 + 0.4 * ends;
  const begins = [found.word, found.stem].find(
    (text) => text.length >= shortestPart && asked.word.startsWith(text),
  );
  return begins === undefined ? 0 : 0.2 + (0.4 * begins.length) / asked.word.length;
}

const ending = (asked: string, found: string): number =>
  found.length >= shortestPart && found.length < asked.length && asked.endsWith(found)
    ? found.length / asked.length
    : 0;

/** The beginnings and ends of a word that may be a word of their own. */
export function partsOf({ word, stem }: StemmedWord): string[] {
  const parts: string[] = [];
  for (let length = 3; length < word.length; length += 1) {
    parts.push(word.slice(0, length), word.slice(-length), stem.slice(-length));
  }
  return parts;
}

/** How many typing faults are forgiven in a word: in a short one each fault makes another word. */
const forgiven = (word: string): number =>
  word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 12 ? 2 : 3;

/** How well a word answers one that was asked when it was typed wrong; null when it is another word. */
export function alike(asked: string, found: string): Likeness | null {
  const most = forgiven(asked);
  const faults = distance(asked, found, most);
  if (most === 0 || faults > most) return null;
  return { how: "alike", quality: 0.85 - 0.15 * faults };
}
