import type { Arrangement } from "../cooperation/arrange.ts";
import { shortNameOf } from "../cooperation/arrange.ts";
import { randomFor } from "../random.ts";
import { exampleUrl, SOURCE } from "../source.ts";
import { dayOf, LAST_DAY, textOf, textOrNull } from "./days.ts";
import type { Topic } from "./topics.ts";
import type { UseRow } from "./use-rows.ts";

const SOME = 0.3;
const WITHIN = 900;

/** What the bodies of arrangements use themselves, of what their kind of work carries. */
export function partnerRows(
  arrangements: readonly Arrangement[],
  topics: readonly Topic[],
  seed: number,
): readonly UseRow[] {
  const random = randomFor(seed, "uses of partnerships");
  return arrangements.flatMap((each) =>
    topics
      .filter(({ curve }) => curve.carrier === each.kind.title && curve.ends < 0.5)
      .flatMap((topic) => {
        const [uses, wait, dated] = [random.fraction(), random.whole(0, WITHIN), random.fraction()];
        const day = Math.max(topic.start, dayOf(each.since)) + wait;
        if (each.bodyId === null || uses >= SOME || day > LAST_DAY) {
          return [];
        }
        return [
          {
            organisation: each.bodyId,
            entry: topic.curve.entry,
            version: topic.curve.version,
            kind_of_use: topic.curve.trial ? "participant" : "user",
            status: "in-production",
            acquiring_on: null,
            planned_on: null,
            production_on: textOrNull(dated < 0.7 ? day : null),
            phasing_out_on: null,
            phased_out_on: null,
            as_of: textOf(Math.min(LAST_DAY, day + 60)),
            certainty: "high",
            evidence: "own-statement",
            name_in_source: shortNameOf(each),
            source_url: exampleUrl(`${each.bodyId}/gebruik`),
            note_nl: null,
            source: SOURCE,
          },
        ];
      }),
  );
}
