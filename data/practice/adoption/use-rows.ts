import type { Row } from "../../compile/tables.ts";
import { type Random, randomFor } from "../random.ts";
import { exampleUrl, SOURCE } from "../source.ts";
import { textOf, textOrNull } from "./days.ts";
import type { Mergers } from "./mergers.ts";
import { type Place, spanOf } from "./places.ts";
import type { Course, Courses } from "./spread.ts";
import type { Topic } from "./topics.ts";

export type UseRow = Omit<Row<"adoption_uses">, "id">;

const NO_DAYS = {
  acquiring_on: null,
  planned_on: null,
  production_on: null,
  phasing_out_on: null,
  phased_out_on: null,
} as const;

/** How much of what is open becomes known; and how often who does not use it says so. */
const TOLD = 0.85;
const SAYS_NOT = 0.13;
/** Some say that they use it and not since when. */
const UNDATED = 0.12;
const NOTES = [
  "Alleen in één wijk.",
  "Samen met de buurgemeente.",
  "Alleen voor medewerkers, nog niet voor inwoners.",
  "Eerst als proef, daarna voor iedereen.",
  "Een deel van de afdelingen doet mee.",
];

/** The steps of a course, in order. */
function stepsOf(course: Course): readonly (readonly [status: string, day: number | null])[] {
  return [
    ["acquiring", course.acquiring],
    ["planned", course.planned],
    ["in-production", course.production],
    ["phasing-out", course.phasingOut],
    ["phased-out", course.phasedOut],
  ];
}

export function statement(place: Place, { curve }: Topic, asOf: number): UseRow {
  return {
    organisation: place.code,
    entry: curve.entry,
    version: curve.version,
    kind_of_use: "user",
    status: null,
    ...NO_DAYS,
    as_of: textOf(asOf),
    certainty: "high",
    evidence: "own-statement",
    name_in_source: `Gemeente ${place.name}`,
    source_url: exampleUrl(`${place.code}/gebruik`),
    note_nl: null,
    source: SOURCE,
  };
}

/** When it was told: most of it lately, the rest some time after the last step. */
function toldOn(course: Course, { first, last }: { first: number; last: number }, random: Random) {
  const [lately, ago, later] = [random.fraction(), random.whole(0, 300), random.whole(5, 500)];
  const begun = stepsOf(course).flatMap(([, day]) => (day !== null && day <= last ? [day] : []));
  const step = Math.max(first, ...begun);
  return begun.length === 0
    ? null
    : Math.max(step, Math.min(last, lately < 0.6 ? last - ago : step + later));
}

function ownRow(place: Place, topic: Topic, course: Course, random: Random): readonly UseRow[] {
  const [undated, remark] = [random.fraction(), random.fraction()];
  const note = random.pick(NOTES);
  const asOf = toldOn(course, spanOf(place, 0), random);
  if (asOf === null) {
    return [];
  }
  const reached = stepsOf(course).filter(([, day]) => day !== null && day <= asOf);
  const status = reached.at(-1)?.[0] ?? null;
  const on = (day: number | null) => textOrNull(day !== null && day <= asOf ? day : null);
  const days = {
    acquiring_on: on(course.acquiring),
    planned_on: on(course.planned),
    production_on: on(course.dated ? course.production : null),
    phasing_out_on: on(course.phasingOut),
    phased_out_on: on(course.phasedOut),
  };
  return [
    {
      ...statement(place, topic, asOf),
      status,
      ...(undated < UNDATED ? NO_DAYS : days),
      kind_of_use: topic.curve.trial ? "participant" : "user",
      note_nl: remark < 0.05 ? note : null,
    },
  ];
}

function notUsedRow(place: Place, topic: Topic, random: Random): readonly UseRow[] {
  const { first, last } = spanOf(place, topic.start + 200);
  const asOf = first + Math.floor(random.fraction() * (last - first));
  return first >= last ? [] : [{ ...statement(place, topic, asOf), status: "not-used" }];
}

/** What places say of themselves: that they use it, with the days, or that they do not. */
export function ownUseRows(
  places: readonly Place[],
  topic: Topic,
  courses: Courses,
  mergers: Mergers,
  seed: number,
): readonly UseRow[] {
  const random = randomFor(seed, `uses/${topic.id}`);
  return places.flatMap((place) => {
    const [told, denies] = [random.fraction(), random.fraction()];
    const course = courses.get(place.code);
    const fixed = mergers.caseOf(place, topic);
    if (mergers.inherits(place, topic)) {
      return [];
    }
    if (course !== undefined) {
      return fixed?.uses || told < place.open * TOLD ? ownRow(place, topic, course, random) : [];
    }
    // Of what is tried, or over, nobody says that it does not use it.
    const asked = !topic.curve.trial && topic.end === null;
    const refuses = fixed?.uses === false || (asked && denies < place.open * SAYS_NOT);
    return refuses ? notUsedRow(place, topic, random) : [];
  });
}
