import type { KindOfUse, StandingState } from "#contract/adoption";
import { stateOf, type Word } from "./word.ts";

/** What is known of an organisation and an entry on a day. */
export interface Standing {
  readonly state: StandingState;
  /** The word by which it is known; null when it is not. */
  readonly word: Word | null;
  /** Said by what merged into the organisation since. */
  readonly inherited: boolean;
  /** What merged into it says different things: not known, until a person says. */
  readonly conflict: boolean;
  /** Of what is not known: what a source does say, which is no use. */
  readonly sourceSays: KindOfUse | null;
}

const nothing: Standing = {
  state: "not-known",
  word: null,
  inherited: false,
  conflict: false,
  sourceSays: null,
};

const ranks: readonly StandingState[] = ["uses", "coming", "not", "not-known"];
const rankOf = (word: Word): number => ranks.indexOf(stateOf(word));

/**
 * What these words of one organisation on one entry make known together. The organisation's own word goes first; then
 * what merged into it said, as long as that agrees; then what a source says. Of each version the last word counts, and
 * over versions the furthest.
 */
export function standingOf(words: readonly Word[]): Standing {
  const said = words.filter(({ origin }) => origin !== "facts");
  const own = said.filter(({ code, saidBy }) => code === saidBy);
  if (own.length > 0) return knownBy(furthest(own), false);
  if (said.length > 0) return inherited(said);
  const facts = words.filter(({ origin }) => origin === "facts");
  const best = furthest(facts);
  if (!best) return nothing;
  const known = knownBy(best, best.code !== best.saidBy);
  return known.state === "not-known" ? { ...known, word: null, sourceSays: best.kind } : known;
}

/** Some of what merged say yes and some no: then it is not for a program to say. */
function inherited(said: readonly Word[]): Standing {
  const each = [...Map.groupBy(said, ({ saidBy }) => saidBy).values()].flatMap(
    (words) => furthest(words) ?? [],
  );
  const no = each.filter((word) => stateOf(word) === "not").length;
  if (no > 0 && no < each.length) return { ...nothing, inherited: true, conflict: true };
  return knownBy(first(each), true);
}

function knownBy(word: Word | undefined, fromBefore: boolean): Standing {
  if (!word) return nothing;
  return { ...nothing, state: stateOf(word), word, inherited: fromBefore };
}

const furthest = (words: readonly Word[]): Word | undefined =>
  first([...Map.groupBy(words, versionOf).values()].flatMap(lastWord));

/** Of words that do not speak of the same: of several versions, or of several that merged. */
const first = (words: readonly Word[]): Word | undefined =>
  words.toSorted((a, b) => rankOf(a) - rankOf(b) || b.saidAt - a.saidAt)[0];

/** The last word counts; of an answer that says the same as the use, the use tells since when. */
function lastWord(ofOne: readonly Word[]): Word | [] {
  const use = latest(ofOne.filter(({ origin }) => origin !== "answer"));
  const answer = latest(ofOne.filter(({ origin }) => origin === "answer"));
  if (!use || !answer) return use ?? answer ?? [];
  return stateOf(use) === stateOf(answer) || isLater(use, answer) ? use : answer;
}

const latest = (words: readonly Word[]): Word | undefined =>
  words.toSorted((a, b) => (isLater(a, b) ? -1 : 1))[0];

/** Of sources each is looked at by itself: one that says less does not take back what another says. */
const versionOf = ({ origin, id, version }: Word): string =>
  origin === "facts" ? id : (version ?? "");

const isLater = (a: Word, b: Word): boolean =>
  a.saidAt > b.saidAt || (a.saidAt === b.saidAt && a.id > b.id);

/** The standing of every organisation and entry that these words are about, by code and then by entry. */
export function standingsBy(
  words: readonly Word[],
): ReadonlyMap<string, ReadonlyMap<string, Standing>> {
  return new Map(
    [...Map.groupBy(words, ({ code }) => code)].map(([code, ofCode]) => [
      code,
      new Map(
        [...Map.groupBy(ofCode, ({ entry }) => entry)].map(([entry, ofEntry]) => [
          entry,
          standingOf(ofEntry),
        ]),
      ),
    ]),
  );
}

/** Of one who is not spoken of. */
export const notKnown: Standing = nothing;
