import type { Row } from "../../compile/tables.ts";
import { compareText } from "../../compile/write-tables.ts";
import { answerRows, answersOn } from "./answer-rows.ts";
import { effortsOf } from "./effort-rows.ts";
import { mergersOf } from "./mergers.ts";
import { partnerRows } from "./partner-rows.ts";
import { type Country, placesOf } from "./places.ts";
import { seenRows } from "./seen-rows.ts";
import { spread } from "./spread.ts";
import { type Catalogue, topicsOf } from "./topics.ts";
import { ownUseRows, type UseRow } from "./use-rows.ts";

type Adoption = {
  readonly [Name in
    | "adoption_uses"
    | "adoption_answers"
    | "adoption_efforts"]: readonly Row<Name>[];
};

function byDay(rows: readonly UseRow[]): readonly UseRow[] {
  return rows.toSorted(
    (a, b) =>
      compareText(a.as_of, b.as_of) ||
      compareText(a.organisation, b.organisation) ||
      compareText(a.entry, b.entry),
  );
}

/**
 * Ten years of adoption: first what truly happened, then what became known of it. The README beside this file tells
 * how, and counts what came of it.
 */
export function inventAdoption(
  country: Country & {
    readonly reorganisations: readonly Row<"reorganisations">[];
  },
  catalogue: Catalogue,
  seed: number,
): Adoption {
  const places = placesOf(country, seed);
  const topics = topicsOf(catalogue);
  const mergers = mergersOf(country.reorganisations, places, topics);
  const asking = topics.filter(({ asksFrom }) => asksFrom !== null);
  const told = topics.map((topic) => {
    const courses = spread(places, topic, mergers, seed);
    const around = { courses, mergers, rank: asking.indexOf(topic) };
    return {
      uses: [
        ...ownUseRows(places, topic, courses, mergers, seed),
        ...seenRows(places, topic, courses, seed),
      ],
      answers: topic.asksFrom === null ? [] : answersOn(places, topic, around, seed),
      efforts: effortsOf(places, topic, courses, seed),
    };
  });
  const uses = [
    ...told.flatMap((each) => each.uses),
    ...partnerRows(country.arrangements, topics, seed),
  ];
  return {
    adoption_uses: byDay(uses).map((row, index) => ({ id: `A${100_001 + index}`, ...row })),
    adoption_answers: answerRows(told.flatMap(({ answers }) => answers)),
    adoption_efforts: told
      .flatMap(({ efforts }) => efforts)
      .flatMap((rows, index) => rows.map((row) => ({ id: `E${100_001 + index}`, ...row }))),
  };
}
