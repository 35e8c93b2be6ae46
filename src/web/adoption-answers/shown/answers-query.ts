import { type AnswerOfOrganisation, answerRules, answerStates } from "#contract/adoption";
import { bindingLevels } from "#contract/catalogue";

export const facets = ["answer", "rule", "level", "theme"] as const;
export type Facet = (typeof facets)[number];

/** What the reader asks of the answers; the names of the address are those of the API. */
export interface AnswersQuery extends Readonly<Record<Facet, readonly string[]>> {
  /** Null for today. */
  readonly on: string | null;
}

const words: Readonly<Record<Exclude<Facet, "theme">, readonly string[]>> = {
  answer: answerStates,
  rule: answerRules,
  level: bindingLevels,
};

export function readQuery(query: URLSearchParams): AnswersQuery {
  // A form sends a name for each box, an address has them with commas between.
  const several = (name: Facet): string[] => [
    ...new Set(query.getAll(name).flatMap((value) => value.split(",").filter(Boolean))),
  ];
  const known = (name: Exclude<Facet, "theme">) =>
    words[name].filter((one) => several(name).includes(one));
  return {
    on: query.get("on")?.trim() || null,
    answer: known("answer"),
    rule: known("rule"),
    level: known("level"),
    theme: several("theme"),
  };
}

/** The shortest address of a question, and what the API is asked. */
export const writeQuery = (asked: AnswersQuery): Record<string, string> =>
  Object.fromEntries(
    [
      ["on", asked.on ?? ""] as const,
      ...facets.map((name) => [name, asked[name].join(",")] as const),
    ].filter(([, value]) => value !== ""),
  );

const valuesOf: Readonly<Record<Facet, (row: AnswerOfOrganisation) => readonly string[]>> = {
  answer: ({ answer }) => [answer],
  rule: ({ rule }) => [rule],
  level: ({ level }) => (level === null ? [] : [level]),
  theme: ({ themes }) => themes,
};

const fits = (row: AnswerOfOrganisation, asked: AnswersQuery, facet: Facet): boolean =>
  asked[facet].length === 0 || valuesOf[facet](row).some((one) => asked[facet].includes(one));

export const narrowed = (
  rows: readonly AnswerOfOrganisation[],
  asked: AnswersQuery,
): readonly AnswerOfOrganisation[] =>
  rows.filter((row) => facets.every((facet) => fits(row, asked, facet)));

/** How many there are of each value of a facet, within what the other facets leave. What was chosen stays. */
export function countsOf(
  rows: readonly AnswerOfOrganisation[],
  asked: AnswersQuery,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = facets.filter((one) => one !== facet);
  const counts = new Map(asked[facet].map((value) => [value, 0]));
  for (const row of rows.filter((one) => others.every((other) => fits(one, asked, other)))) {
    for (const value of valuesOf[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export const isNarrowed = (asked: AnswersQuery): boolean =>
  facets.some((facet) => asked[facet].length > 0);
