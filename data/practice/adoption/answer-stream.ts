import type { Random } from "../random.ts";
import type { Place } from "./places.ts";
import { NOT_OURS, REASONS, STOPPED } from "./reason-words.ts";
import type { Course } from "./spread.ts";
import type { Topic } from "./topics.ts";

/** An answer before it has a number; it counts until the day on which it ended, if it did. */
export interface Answer {
  readonly place: Place;
  readonly topic: Topic;
  readonly answer: "uses" | "planned" | "not-now" | "not-concerned";
  readonly givenOn: number;
  readonly plannedOn: number | null;
  readonly reviewOn: number | null;
  readonly expiresOn: number | null;
  readonly by: string | null;
  reason: string | null;
  endedOn: number | null;
  reusedFrom: Answer | null;
}

/** Farther ahead than this nobody plans. */
const HORIZON = 800;
const YEAR = 365;
/** At most so many answers to one thing in ten years. */
const MOST = 5;
const NOT_CONCERNED = 0.06;

/** A partnership can give the first answer, with one reason for all its members. */
interface Opening {
  readonly by: string | null;
  readonly reason: string | null;
}

type Content = Pick<Answer, "answer" | "plannedOn" | "reason" | "reviewOn" | "expiresOn">;
const NOTHING = { plannedOn: null, reason: null, reviewOn: null, expiresOn: null } as const;

function notNow(day: number, reason: string, random: Random): Content {
  const [reviews, expires] = [random.fraction(), random.fraction()];
  const [soon, late] = [random.whole(240, 480), random.whole(420, 900)];
  return {
    answer: "not-now",
    plannedOn: null,
    reason,
    reviewOn: reviews < 0.6 ? day + soon : null,
    expiresOn: expires < 0.5 ? day + late : null,
  };
}

/** What a place would truly answer on a day. */
function contentOn(day: number, course: Course | undefined, random: Random): Content {
  const [slip, distant, silent] = [random.whole(-40, 120), random.fraction(), random.fraction()];
  const [reason, ours] = [random.pick(REASONS), random.pick(NOT_OURS)];
  if (course !== undefined && course.production <= day) {
    const stopped = course.phasedOut !== null && course.phasedOut <= day;
    return stopped ? notNow(day, STOPPED, random) : { answer: "uses", ...NOTHING };
  }
  if (course !== undefined && course.production <= day + HORIZON) {
    const plannedOn = Math.max(day + 30, course.production + slip);
    return { answer: "planned", ...NOTHING, plannedOn };
  }
  if (course === undefined && distant < NOT_CONCERNED) {
    return { answer: "not-concerned", ...NOTHING, reason: silent < 0.5 ? ours : null };
  }
  return notNow(day, reason, random);
}

/** When a place comes back to an answer; null when it lets it be. */
function nextDay(answer: Answer, course: Course | undefined, random: Random): number | null {
  const [again, late] = [random.fraction(), random.whole(3, 90)];
  switch (answer.answer) {
    case "planned":
      // One in four forgets: the plan passes and nobody says how it went.
      return again < 0.75 && course !== undefined ? course.production + late : null;
    case "uses":
      return course?.phasedOut && again < 0.7 ? course.phasedOut + late : null;
    case "not-now":
      return again < 0.55 ? (answer.reviewOn ?? answer.givenOn + 2 * YEAR) + late - 20 : null;
    default:
      return null;
  }
}

/** All that one place answers on one thing, from the first day to the last, each answer ending the one before it. */
export function answerStream(
  place: Place,
  topic: Topic,
  course: Course | undefined,
  { first, last }: { readonly first: number; readonly last: number },
  random: Random,
  opening: Opening = { by: null, reason: null },
): readonly Answer[] {
  const stream: Answer[] = [];
  let day: number | null = first;
  while (day !== null && day <= last && stream.length < MOST) {
    const answer: Answer = {
      place,
      topic,
      givenOn: day,
      ...contentOn(day, course, random),
      by: stream.length === 0 ? opening.by : null,
      endedOn: null,
      reusedFrom: null,
    };
    const before = stream.at(-1);
    if (before !== undefined) {
      before.endedOn = day;
    } else if (answer.answer === "not-now" && opening.reason !== null) {
      answer.reason = opening.reason;
    }
    stream.push(answer);
    const next = nextDay(answer, course, random);
    day = next === null ? null : Math.max(next, day + 1);
  }
  return stream;
}
