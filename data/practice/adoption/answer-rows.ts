import type { Row } from "../../compile/tables.ts";
import { compareText } from "../../compile/write-tables.ts";
import { type Random, randomFor } from "../random.ts";
import { SOURCE } from "../source.ts";
import { type Answer, answerStream } from "./answer-stream.ts";
import { dayOf, textOf, textOrNull } from "./days.ts";
import type { Mergers } from "./mergers.ts";
import { ANSWERING, type Place, spanOf } from "./places.ts";
import { REASONS, STOPPED } from "./reason-words.ts";
import type { Courses } from "./spread.ts";
import type { Topic } from "./topics.ts";

/** The part of who is open that answers: more where it must. What is shared and has no level stands under none. */
const RESPONSE: Readonly<Record<string, number>> = {
  none: 0.8,
  recommended: 0.55,
  "comply-or-explain": 0.9,
  binding: 1,
};
/** Most answer in the first half year, the last ones after three years. */
const SLOWEST = 1_100;
/** Of the topics that ask, every fifth is answered by a partnership, for each another one. */
const EVERY = 5;
const REUSED = 0.25;

interface Around {
  readonly courses: Courses;
  readonly mergers: Mergers;
  /** The place of the topic among those that ask. */
  readonly rank: number;
}

/** By a partnership, for all its members on one day. */
function byPartnerships(
  places: readonly Place[],
  topic: Topic,
  { courses, rank }: Around,
  random: Random,
): readonly Answer[] {
  const living = places.filter(({ until }) => until === null);
  const groups = Map.groupBy(
    living.filter(({ arrangements }) => arrangements.some(({ kind }) => kind.title === ANSWERING)),
    ({ arrangements }) => arrangements.find(({ kind }) => kind.title === ANSWERING),
  );
  return [...groups].flatMap(([arrangement, members], index) => {
    const [wait, reason] = [random.whole(60, 500), random.pick(REASONS)];
    if (arrangement === undefined || (rank + index) % EVERY !== 0) {
      return [];
    }
    const there = members.map(({ from }) => from ?? 0);
    const since = Math.max(topic.asksFrom ?? 0, dayOf(arrangement.since), ...there);
    const opening = { by: arrangement.bodyId ?? arrangement.id, reason };
    return members.flatMap((place) => {
      const { last } = spanOf(place, since);
      const span = { first: since + wait, last };
      return answerStream(place, topic, courses.get(place.code), span, random, opening);
    });
  });
}

/** Where the outcome is laid down: after it came to use it, before it ended. */
function laidDown(place: Place, topic: Topic, { courses }: Around, random: Random) {
  const course = courses.get(place.code);
  const { first, last } = spanOf(place, Math.max(topic.asksFrom ?? 0, course?.production ?? 0) + 5);
  const day = Math.min(last - 5, first + random.whole(0, 120));
  return day < first ? [] : answerStream(place, topic, course, { first: day, last: day }, random);
}

function byPlaces(
  places: readonly Place[],
  topic: Topic,
  around: Around,
  random: Random,
): readonly Answer[] {
  const { courses, mergers } = around;
  const response = RESPONSE[topic.level ?? "none"] ?? 0;
  return places.flatMap((place) => {
    const [answers, hurry] = [random.fraction(), random.fraction()];
    if (mergers.inherits(place, topic)) {
      return [];
    }
    if (mergers.caseOf(place, topic) !== undefined) {
      return laidDown(place, topic, around, random);
    }
    const { first, last } = spanOf(place, topic.asksFrom ?? 0);
    const span = { first: first + 5 + Math.floor(hurry * hurry * SLOWEST), last };
    return answers < place.open * response
      ? answerStream(place, topic, courses.get(place.code), span, random)
      : [];
  });
}

function isNear(one: Place, other: Place): boolean {
  return (
    one.neighbours.includes(other.code) ||
    one.arrangements.some((each) => other.arrangements.includes(each))
  );
}

/** Some take over the reason of another that gave it before, rather of one nearby. */
function reuse(answers: readonly Answer[], random: Random): void {
  const earlier: Answer[] = [];
  for (const answer of answers.toSorted((a, b) => a.givenOn - b.givenOn)) {
    if (answer.answer !== "not-now" || answer.reason === STOPPED) {
      continue;
    }
    const others = earlier.filter(
      ({ place, givenOn }) => place !== answer.place && givenOn < answer.givenOn,
    );
    if (random.fraction() < REUSED && others.length > 0 && answer.by === null) {
      const near = others.filter(({ place }) => isNear(place, answer.place));
      const other = random.pick(near.length > 0 ? near : others);
      answer.reusedFrom = other;
      answer.reason = other.reason;
    }
    earlier.push(answer);
  }
}

/** All answers on one thing, from the day on which it was asked. */
export function answersOn(
  places: readonly Place[],
  topic: Topic,
  around: Around,
  seed: number,
): readonly Answer[] {
  const random = randomFor(seed, `answers/${topic.id}`);
  const together = byPartnerships(places, topic, around, random);
  const answered = new Set(together.map(({ place }) => place));
  const alone = places.filter((place) => !answered.has(place));
  const answers = [...together, ...byPlaces(alone, topic, around, random)];
  reuse(answers, random);
  return answers;
}

/** Numbered by the day on which they were given. */
export function answerRows(answers: readonly Answer[]): readonly Row<"adoption_answers">[] {
  const inOrder = answers.toSorted(
    (a, b) =>
      a.givenOn - b.givenOn ||
      compareText(a.place.code, b.place.code) ||
      compareText(a.topic.id, b.topic.id),
  );
  const ids = new Map(inOrder.map((answer, index) => [answer, `B${100_001 + index}`]));
  return inOrder.map((answer) => ({
    id: ids.get(answer) ?? "",
    organisation: answer.place.code,
    entry: answer.topic.curve.entry,
    version: answer.topic.curve.version,
    answer: answer.answer,
    planned_on: textOrNull(answer.plannedOn),
    reason_nl: answer.reason,
    review_on: textOrNull(answer.reviewOn),
    expires_on: textOrNull(answer.expiresOn),
    given_on: textOf(answer.givenOn),
    ended_on: textOrNull(answer.endedOn),
    by: answer.by,
    reused_from: answer.reusedFrom === null ? null : (ids.get(answer.reusedFrom) ?? null),
    source: SOURCE,
  }));
}
