import type { Row } from "../../compile/tables.ts";
import { type Random, randomFor } from "../random.ts";
import { SOURCE } from "../source.ts";
import { LAST_DAY, textOf } from "./days.ts";
import type { Place } from "./places.ts";
import { PITFALLS } from "./reason-words.ts";
import type { Course, Courses } from "./spread.ts";
import type { Topic } from "./topics.ts";

export type EffortRow = Omit<Row<"adoption_efforts">, "id">;

/** Hours for a municipality of 30,000 inhabitants, of each kind of entry. */
const HOURS: Readonly<Record<string, number>> = {
  software: 380,
  service: 200,
  agreement: 150,
  data: 110,
  practice: 140,
  method: 70,
  network: 24,
};
const MIDDLE_SIZE = 30_000;

interface Phase {
  readonly phase: string;
  readonly part: number;
  readonly disciplines: readonly string[];
}

const PHASES: readonly Phase[] = [
  {
    phase: "prepare",
    part: 0.25,
    disciplines: ["project", "policy", "architecture", "law-procurement", "privacy-security"],
  },
  {
    phase: "build",
    part: 0.32,
    disciplines: ["application", "technology", "information", "privacy-security"],
  },
  { phase: "introduce", part: 0.28, disciplines: ["project", "operations", "communication"] },
  { phase: "first-year", part: 0.15, disciplines: ["application", "operations"] },
];

/** Who tells it went live in the last seven years, and has had the time to count. */
const FIRST_LIVE = LAST_DAY - 7 * 365;
const LAST_LIVE = LAST_DAY - 60;
const TOLD = 0.16;
const ESTIMATED = 0.35;
const PITFALL = 0.45;

/** Most near the middle, a few three times as much: what one does alone, another buys. */
function spreadOf(random: Random): number {
  const [a, b, c] = [random.fraction(), random.fraction(), random.fraction()];
  return 0.45 + 0.5 * a + 1.9 * b * b * c;
}

function rowsOf(place: Place, topic: Topic, course: Course, random: Random): readonly EffortRow[] {
  // Twice as large takes 1.4 times as much, not twice.
  const size = Math.min(4, Math.max(0.6, Math.sqrt(place.inhabitants / MIDDLE_SIZE)));
  const total = (HOURS[topic.kind] ?? 100) * size * spreadOf(random);
  const estimate = random.fraction() < ESTIMATED;
  const [warns, pitfall] = [random.fraction() < PITFALL, random.pick(PITFALLS)];
  const rows = PHASES.flatMap(({ phase, part, disciplines }) => {
    const chosen = random.shuffled(disciplines).slice(0, random.whole(1, 3)).toSorted();
    const weights = chosen.map(() => random.between(0.6, 1.6));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const hours = total * part * random.between(0.7, 1.3);
    // Who estimates says 40, not 38.
    const step = estimate ? 10 : 2;
    return chosen.map((discipline, index) => ({
      phase,
      discipline,
      hours: Math.max(step, Math.round((hours * (weights[index] ?? 1)) / sum / step) * step),
    }));
  });
  return rows.map((row, index) => ({
    organisation: place.code,
    entry: topic.curve.entry,
    version: topic.curve.version,
    live_on: textOf(course.production),
    ...row,
    estimate,
    pitfall_nl: warns && index === 0 ? pitfall : null,
    source: SOURCE,
  }));
}

/** What it took some of those who went live, a group of rows for each. */
export function effortsOf(
  places: readonly Place[],
  topic: Topic,
  courses: Courses,
  seed: number,
): readonly (readonly EffortRow[])[] {
  // One report of an entry: that of its last version.
  if (topic.curve.trial || topic.end !== null) {
    return [];
  }
  const random = randomFor(seed, `efforts/${topic.id}`);
  return places.flatMap((place) => {
    const told = random.fraction() < place.open * TOLD;
    const course = courses.get(place.code);
    const isTime =
      course !== undefined && course.production >= FIRST_LIVE && course.production <= LAST_LIVE;
    return told && isTime && course.dated ? [rowsOf(place, topic, course, random)] : [];
  });
}
