import { randomFor } from "../random.ts";
import { exampleUrl } from "../source.ts";
import { LAST_DAY } from "./days.ts";
import { type Place, spanOf } from "./places.ts";
import type { Courses } from "./spread.ts";
import type { Topic } from "./topics.ts";
import { statement, type UseRow } from "./use-rows.ts";

interface Sight {
  readonly kind: string;
  readonly evidence: string;
  readonly certainty: string;
  /** How many of a hundred places, and whether these are among who uses it. */
  readonly percent: number;
  readonly users: boolean;
  readonly note?: string;
}

/** What others tell, or what can be seen: seldom proof that it is used. */
const SIGHTS: readonly Sight[] = [
  { kind: "user", evidence: "supplier-statement", certainty: "middle", percent: 9, users: true },
  { kind: "user", evidence: "readme-table", certainty: "high", percent: 6, users: true },
  {
    kind: "user",
    evidence: "publiccode-used-by",
    certainty: "low",
    percent: 2,
    users: false,
    note: "De lijst is in jaren niet bijgewerkt.",
  },
  { kind: "user-or-partner", evidence: "logo", certainty: "middle", percent: 1.5, users: false },
  {
    kind: "configuration-seen",
    evidence: "site-configuration",
    certainty: "middle",
    percent: 1.5,
    users: false,
    note: "Of het in gebruik is, staat er niet bij.",
  },
  { kind: "financer", evidence: "financers-page", certainty: "high", percent: 1, users: false },
  { kind: "co-developer", evidence: "readme", certainty: "high", percent: 3, users: true },
  { kind: "initiator", evidence: "project-team-page", certainty: "high", percent: 2, users: true },
  {
    kind: "tender-participant",
    evidence: "project-team-page",
    certainty: "high",
    percent: 1,
    users: false,
  },
  {
    kind: "theme-seen",
    evidence: "design-tokens",
    certainty: "low",
    percent: 1,
    users: false,
    note: "Een huisstijl zegt niet dat het in gebruik is.",
  },
];
const SEEN_KINDS: ReadonlySet<string> = new Set(["software", "service"]);

/** Of software and services: what a list, a logo or a maker says of a place, without a day on which it began. */
export function seenRows(
  places: readonly Place[],
  topic: Topic,
  courses: Courses,
  seed: number,
): readonly UseRow[] {
  if (!SEEN_KINDS.has(topic.kind) || topic.curve.trial) {
    return [];
  }
  const random = randomFor(seed, `seen/${topic.id}`);
  return places.flatMap((place) =>
    SIGHTS.flatMap(({ kind, evidence, certainty, percent, users, note }) => {
      const [seen, at] = [random.fraction() * 100, random.fraction()];
      const course = courses.get(place.code);
      const start = Math.max(topic.start, users ? (course?.production ?? LAST_DAY) : 0);
      const { first, last } = spanOf(place, start);
      const isThere = place.open > 0 && first < last && (!users || course !== undefined);
      if (!isThere || seen >= percent) {
        return [];
      }
      const row = statement(place, topic, first + Math.floor(at * (last - first)));
      const source_url = exampleUrl(`${topic.curve.entry}/${evidence}`);
      return [
        { ...row, kind_of_use: kind, evidence, certainty, source_url, note_nl: note ?? null },
      ];
    }),
  );
}
