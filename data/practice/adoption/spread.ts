import { type Random, randomFor } from "../random.ts";
import { LAST_DAY, yearsIn } from "./days.ts";
import type { Mergers } from "./mergers.ts";
import { type Place, spanOf } from "./places.ts";
import type { Topic } from "./topics.ts";

/** What really happened, whether anybody knows it or not. */
export interface Course {
  readonly acquiring: number | null;
  readonly planned: number | null;
  readonly production: number;
  readonly phasingOut: number | null;
  readonly phasedOut: number | null;
  /** Whether the days are its own: a successor found it in use and does not know since when. */
  readonly dated: boolean;
}

export type Courses = ReadonlyMap<string, Course>;

/** How much members of one arrangement, neighbours and chance count beside size. */
const TOGETHER = 0.9;
const NEAR = 0.8;
const ALONE = 0.25;
const ROUNDS = 2;

/** Chance that looks alike where places touch: each takes over half of what lies around it, twice. */
function nearby(places: readonly Place[], random: Random): ReadonlyMap<string, number> {
  let field = new Map(places.map(({ code }) => [code, random.fraction()]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = field;
    field = new Map(
      places.map(({ code, neighbours }) => {
        const own = before.get(code) ?? 0;
        const around = neighbours.reduce((all, each) => all + (before.get(each) ?? own), 0);
        return [code, neighbours.length === 0 ? own : (own + around / neighbours.length) / 2];
      }),
    );
  }
  // Averages lie near the middle: drawn apart again.
  return new Map([...field].map(([code, value]) => [code, (value - 0.5) * 4]));
}

/** Everyone, who comes to it first at the head. */
function queue(places: readonly Place[], { curve }: Topic, random: Random): readonly Place[] {
  const sizes = places.map(({ inhabitants }) => inhabitants).toSorted((a, b) => a - b);
  const rank = new Map(sizes.map((size, index) => [size, index / sizes.length]));
  const near = nearby(places, random);
  const shared = new Map<string, number>();
  const scores = places.map((place) => {
    const alone = random.fraction();
    const group = place.arrangements.find(({ kind }) => kind.title === curve.carrier)?.id;
    const together =
      group === undefined ? random.fraction() : (shared.get(group) ?? random.fraction());
    if (group !== undefined) {
      shared.set(group, together);
    }
    const score =
      curve.pull * (rank.get(place.inhabitants) ?? 0) +
      (curve.carrier === null ? 0 : TOGETHER * together) +
      NEAR * (near.get(place.code) ?? 0) +
      ALONE * alone;
    return { place, score };
  });
  return scores.toSorted((a, b) => b.score - a.score).map(({ place }) => place);
}

/** An S: slow, fast, slow. Turned round, so that an even share gives the moment. */
function momentOf(share: number): number {
  return share < 0.5 ? Math.sqrt(share / 2) : 1 - Math.sqrt((1 - share) / 2);
}

function courseOf(production: number, { curve, end }: Topic, place: Place, random: Random): Course {
  const [early, earlier, ends] = [random.whole(60, 300), random.whole(40, 200), random.fraction()];
  const [stays, leaves, buys] = [
    random.whole(700, 1800),
    random.whole(120, 500),
    random.fraction(),
  ];
  const first = place.from ?? 0;
  const dated = production >= first;
  const after = (day: number) => (dated && day >= first ? day : null);
  const leaving = ends < curve.ends ? production + stays : null;
  const phasingOut =
    end !== null && leaving !== null ? Math.max(production + 30, Math.min(leaving, end)) : leaving;
  return {
    acquiring: buys < 0.5 ? after(production - early - earlier) : null,
    planned: after(production - early),
    production: Math.max(production, first),
    phasingOut,
    phasedOut: phasingOut === null ? null : phasingOut + leaves,
    dated,
  };
}

/** Where the outcome is laid down, those who use it came to it somewhere in the time that they had. */
function laidDown(place: Place, topic: Topic, random: Random): number {
  const { first, last } = spanOf(place, topic.start);
  return first + random.whole(20, Math.max(21, Math.floor((last - first) * 0.6)));
}

/** Who came to this topic and when, as far as it existed then. */
export function spread(
  places: readonly Place[],
  topic: Topic,
  mergers: Mergers,
  seed: number,
): Courses {
  // Of the entry, not of the version: who was early with the one is early with the next.
  const random = randomFor(seed, `adoption/${topic.curve.entry}`);
  const count = Math.max(1, Math.round(topic.curve.share * places.length));
  const courses = queue(places, topic, random).flatMap((place, index) => {
    const moment = momentOf(Math.min(1, (index + 0.5) / count));
    const wander = random.whole(-60, 60);
    const usual =
      topic.start + Math.max(0, Math.round(moment * yearsIn(topic.curve.years)) + wander);
    const fixed = mergers.caseOf(place, topic);
    const production = fixed?.uses === true ? laidDown(place, topic, random) : usual;
    const course = courseOf(production, topic, place, random);
    const comes = fixed?.uses ?? index < count;
    const { last } = spanOf(place, topic.start);
    // Whoever ended first never came to it; who is on the way today may come later.
    const inTime =
      place.until === null ? course.production <= LAST_DAY + 500 : course.production < last - 30;
    const over = topic.end !== null && course.production >= topic.end;
    return comes && inTime && !over ? [[place.code, course] as const] : [];
  });
  return new Map(courses);
}
