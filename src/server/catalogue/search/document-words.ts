import { isStopWord, type TextWord, wordsIn } from "./words.ts";

/** The texts of something that can be found, by what they say of it. */
export interface DocumentTexts {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly components: readonly string[];
  readonly themes: readonly string[];
  readonly summary: string | null;
  readonly owners: readonly string[];
  readonly standards: readonly string[];
  readonly rest: readonly string[];
}

// How much a text says of what it is about, as against the others. A name is chosen for what it says; in a summary
// stands what it is for; what an owner is called says of many things the same.
const weightOf = {
  name: 12,
  alias: 9,
  component: 4,
  summary: 3,
  theme: 2.5,
  owner: 1.5,
  standard: 1,
  rest: 1,
};

// A summary of this many words is of the usual length: in a longer one each word says less.
const usualLength = 15;

/** What the name of a component of the reference architecture ends with, and nobody types. */
const suffix = "component";

/** What stands in a second text too is said again, and says little more. */
const again = 0.25;

/** The words of something that can be found, each with how much it says of it. */
export function documentWords(texts: DocumentTexts): Map<string, number> {
  const found = [
    ofName(texts.name, weightOf.name),
    heaviest(texts.aliases.map((text) => ofName(text, weightOf.alias))),
    heaviest(texts.components.map((text) => ofName(text, weightOf.component))),
    heaviest(texts.themes.map((text) => ofName(text, weightOf.theme))),
    heaviest(texts.owners.map((text) => ofName(text, weightOf.owner))),
    heaviest(texts.standards.map((text) => ofName(text, weightOf.standard))),
    ofText([texts.summary ?? ""], weightOf.summary),
    ofText(texts.rest, weightOf.rest),
  ];
  const most = heaviest(found);
  const weights = new Map([...most].map(([word, weight]) => [word, weight * (1 - again)]));
  for (const one of found) {
    for (const [word, weight] of one) weights.set(word, (weights.get(word) ?? 0) + weight * again);
  }
  return weights;
}

/** A name shares its weight over its words: in a short one each says more. */
function ofName(name: string, weight: number): Map<string, number> {
  const words = telling(wordsIn(name));
  const told = words.filter(({ word }) => word !== suffix);
  const parts = told.reduce((count, { parts: { length } }) => count + length, 0);
  return spread(words, weight / Math.sqrt(told.length || 1), weight / Math.sqrt(parts || 1));
}

function ofText(texts: readonly string[], weight: number): Map<string, number> {
  const words = telling(texts.flatMap(wordsIn));
  const each = weight / Math.sqrt(Math.max(1, words.length / usualLength));
  return spread(words, each, each);
}

/** Without the words that say nothing, unless there are no others. */
function telling(words: readonly TextWord[]): readonly TextWord[] {
  const some = words.filter(({ word }) => !isStopWord(word));
  return some.length > 0 ? some : words;
}

function spread(words: readonly TextWord[], whole: number, part: number): Map<string, number> {
  const weights = new Map<string, number>();
  const put = (word: string, weight: number): void => {
    weights.set(word, Math.max(weights.get(word) ?? 0, weight));
    const bare = word.endsWith(suffix) ? word.slice(0, -suffix.length) : "";
    // Shorter is what is left of a plural or of a word of its own.
    if (bare.length > 2) weights.set(bare, Math.max(weights.get(bare) ?? 0, weight));
  };
  for (const { word, parts } of words) {
    put(word, whole);
    if (parts.length > 1) for (const one of parts) if (!isStopWord(one)) put(one, part);
  }
  return weights;
}

/** Of texts of one sort each word counts once, where it weighs most. */
function heaviest(found: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const one of found) {
    for (const [word, weight] of one) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  }
  return weights;
}
