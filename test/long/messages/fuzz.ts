import {
  type CheckOptions,
  checkMessage,
  type Verdict,
} from "../../../src/standards/istandaarden/message-check.ts";
import type { Chance } from "./chance.ts";
import { checkInPieces } from "./fuzz-feed.ts";
import { brokenOf, brokenWordsOf, verdictAsText } from "./fuzz-holds.ts";
import { chanceOf, type FuzzInput, inputOf } from "./fuzz-inputs.ts";

/** Of so many inputs one is put in words. */
const perWords = 50;
/** Of so many one is checked once more, as if it were the first. */
const perAlone = 20;
const mostBroken = 20;

export interface Broken {
  /** The number of the input: with the seed it is made again. */
  readonly n: number;
  readonly kind: FuzzInput["kind"];
  readonly what: string;
}

export interface Fuzzed {
  count: number;
  /** How many were known as one of the 28 messages, and how many are right. */
  known: number;
  right: number;
  /** How often each code was found: in so many inputs. */
  readonly codes: Record<string, number>;
  /** The input that took longest. */
  slowest: { n: number; seconds: number };
  /** The first so many that do not hold, and how many there are. */
  readonly broken: Broken[];
  brokenCount: number;
}

/** Checks so many inputs, each in one piece and in several, and tells of what does not hold. */
export function fuzz(
  seed: number,
  from: number,
  count: number,
  each?: (n: number) => void,
): Fuzzed {
  const all: Fuzzed = {
    count,
    known: 0,
    right: 0,
    codes: {},
    slowest: { n: -1, seconds: 0 },
    broken: [],
    brokenCount: 0,
  };
  for (let n = from; n < from + count; n += 1) {
    const chance = chanceOf(seed, n);
    const input = inputOf(chance);
    for (const what of brokenBy(input, n, chance, all)) {
      all.brokenCount += 1;
      if (all.broken.length < mostBroken) all.broken.push({ n, kind: input.kind, what });
    }
    each?.(n);
  }
  return all;
}

// What is learned from a message helps with the next one that is checked with the same options.
const usual: CheckOptions = {};
const withLists: CheckOptions = { today: 20_270_101, isMunicipality: () => false };

/** What does not hold of one input; what was seen goes into the sums. */
function brokenBy({ bytes }: FuzzInput, n: number, chance: Chance, all: Fuzzed): string[] {
  const options = chance.once(4) ? withLists : usual;
  try {
    const began = performance.now();
    const whole = checkMessage(bytes, options);
    const seconds = (performance.now() - began) / 1000;
    if (seconds > all.slowest.seconds) all.slowest = { n, seconds };
    if (whole.message) all.known += 1;
    if (whole.isRight) all.right += 1;
    for (const code of whole.counts.keys()) all.codes[code] = (all.codes[code] ?? 0) + 1;
    return [
      ...brokenOf(whole, bytes),
      ...differing("in pieces", whole, checkInPieces(bytes, chance, options)),
      ...(n % perAlone === 0
        ? differing("with nothing learned", whole, checkMessage(bytes, { ...options }))
        : []),
      ...(n % perWords === 0 ? brokenWordsOf(whole) : []),
    ];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function differing(how: string, whole: Verdict, other: Verdict): string[] {
  const [one, two] = [verdictAsText(whole), verdictAsText(other)];
  return one === two ? [] : [`${how} it is another verdict:\n  ${one}\n  ${two}`];
}
