import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnswerState,
  answerKinds,
  type StandingState,
  standingStates,
} from "#contract/adoption";
import type { Known } from "../standings/country-standings.ts";
import { numbered } from "../standings/numbered.ts";
import { notKnown } from "../standings/standing.ts";
import { bothAnswer, bothUse, overlapsOf } from "./overlaps.ts";

/** What is known of one, as `countryToday` tells it. */
function known(
  states: Readonly<Record<string, StandingState>>,
  given: Readonly<Record<string, AnswerState>> = {},
): Known {
  const standings = new Map(
    Object.entries(states).map(([entry, state]) => [entry, { ...notKnown, state }] as const),
  );
  const answers = new Map(Object.entries(given));
  return {
    standings,
    answers,
    use: numbered(standings, ({ state }) =>
      state === "uses" || state === "not" ? state : undefined,
    ),
    answered: numbered(answers, (answer) => answer),
  };
}

test("what is not known of one of the two says nothing, also when the other says no", () => {
  const ours = known({ a: "not", b: "uses", c: "not-known" }, { a: "not-now" });
  expect(overlapsOf(ours, known({ b: "not-known", c: "not", d: "not" }))).toEqual({
    use: { same: 0, both: 0 },
    answers: { same: 0, both: 0 },
  });
});

test("what is on its way is neither use nor a no", () => {
  const ours = known({ a: "coming", b: "coming", c: "uses" });
  const theirs = known({ a: "coming", b: "uses", c: "coming" });
  expect(overlapsOf(ours, theirs).use.both).toBe(0);
  expect(bothUse(ours, theirs)).toEqual([]);
});

test("the same yes and the same no are alike, and what both use has a name to tell", () => {
  const ours = known({ a: "uses", b: "not", c: "uses", d: "uses" });
  const theirs = known({ a: "uses", b: "not", c: "not", e: "uses" });
  expect(overlapsOf(ours, theirs).use).toEqual({ same: 2, both: 3 });
  expect(bothUse(ours, theirs)).toEqual(["a"]);
});

describe("over anything that two may say", () => {
  const things = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const said = fc.record({
    states: fc.dictionary(things, fc.constantFrom(...standingStates)),
    answers: fc.dictionary(things, fc.constantFrom(...answerKinds)),
  });
  const pair = fc.tuple(said, said);

  test("numbers come to what the words say, whoever is asked of the two", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [ours, theirs] = [known(a.states, a.answers), known(b.states, b.answers)];
        const { use, answers } = overlapsOf(ours, theirs);
        expect(use).toEqual(counted(yesOrNo(a.states), yesOrNo(b.states)));
        expect(answers).toEqual(counted(a.answers, b.answers));
        expect(overlapsOf(theirs, ours)).toEqual({ use, answers });
        expect(bothAnswer(ours, theirs)).toHaveLength(answers.same);
      }),
    );
  });

  const yesOrNo = (states: Readonly<Record<string, StandingState>>) =>
    Object.fromEntries(
      Object.entries(states).filter(([, state]) => state === "uses" || state === "not"),
    );
  function counted(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) {
    const both = Object.keys(a).filter((thing) => b[thing] !== undefined);
    return { same: both.filter((thing) => a[thing] === b[thing]).length, both: both.length };
  }
});
