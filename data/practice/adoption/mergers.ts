import type { Row } from "../../compile/tables.ts";
import type { Place } from "./places.ts";
import type { Topic } from "./topics.ts";

/** What happens with a topic where municipalities merged. */
export type Case = "agree" | "disagree";

/** Of what was known this long before the end a place can have said something. */
const NOTICE = 250;

export interface Mergers {
  /** Whether the outcome here is laid down, and whether this one uses it. */
  caseOf(place: Place, topic: Topic): { readonly kind: Case; readonly uses: boolean } | undefined;
  /** A successor says nothing of its own here, so that what came with its parts shows. */
  inherits(place: Place, topic: Topic): boolean;
}

/** The places that went up together into one that did not exist yet. */
function groupsOf(
  reorganisations: readonly Row<"reorganisations">[],
  places: readonly Place[],
): ReadonlyMap<string, readonly Place[]> {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const mergers = reorganisations.filter(({ kind }) => kind === "merger");
  const groups = Map.groupBy(mergers, ({ new_code }) => new_code);
  return new Map(
    [...groups].map(([code, rows]) => [
      code,
      rows.flatMap((row) => byCode.get(row.old_code) ?? []),
    ]),
  );
}

/** First what asks for an answer, for that shows most; then by the day on which it began. */
function inOrder(topics: readonly Topic[], end: number): readonly Topic[] {
  const asks = (topic: Topic) => Number(topic.asksFrom === null || topic.asksFrom > end - NOTICE);
  return topics
    .filter(({ start, curve }) => start < end - NOTICE && curve.ends < 0.5 && !curve.trial)
    .toSorted((a, b) => asks(a) - asks(b) || a.start - b.start);
}

/**
 * So that merging can be shown: of every four topics the parts agree on the first, disagree on the second, and do as
 * they would on the other two.
 */
export function mergersOf(
  reorganisations: readonly Row<"reorganisations">[],
  places: readonly Place[],
  topics: readonly Topic[],
): Mergers {
  const cases = new Map<string, { readonly kind: Case; readonly uses: boolean }>();
  const inherited = new Set<string>();
  for (const [successor, parts] of groupsOf(reorganisations, places)) {
    const end = parts[0]?.until ?? 0;
    for (const [index, topic] of inOrder(topics, end).entries()) {
      if (index % 4 > 1) {
        continue;
      }
      const kind = index % 4 === 0 ? "agree" : "disagree";
      inherited.add(`${successor} ${topic.id}`);
      for (const [rank, part] of parts.entries()) {
        cases.set(`${part.code} ${topic.id}`, { kind, uses: kind === "agree" || rank === 0 });
      }
    }
  }
  return {
    caseOf: ({ code }, { id }) => cases.get(`${code} ${id}`),
    inherits: ({ code }, { id }) => inherited.has(`${code} ${id}`) && !cases.has(`${code} ${id}`),
  };
}
