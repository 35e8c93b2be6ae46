import type { AnswerCounts, AnswerRow, SubjectAnswers } from "#contract/adoption";
import { type Answers, listing } from "../test-page.ts";
import { allIn, noCounts } from "./states.ts";

export const countsOf = (given: Partial<AnswerCounts>): AnswerCounts => ({
  ...noCounts(),
  ...given,
});

/** An invented subject. */
export function subject(
  name: string,
  counts: Partial<AnswerCounts>,
  given: Partial<SubjectAnswers> = {},
): SubjectAnswers {
  const all = countsOf(counts);
  return {
    entry: { id: name.toLowerCase(), name, kind: "software" },
    version: null,
    rule: "solution",
    level: null,
    decider: "Oefenraad",
    since: "2024-01-01",
    themes: ["public-space"],
    municipalities: allIn(all),
    counts: all,
    ...given,
  };
}

/** An answer of an invented municipality. */
export const row = (
  [id, name]: readonly [id: string, name: string],
  given: Partial<AnswerRow> = {},
): AnswerRow => ({
  municipality: { id, name },
  province: { id: "PV91", name: "Proefland" },
  sizeClass: "under-20000",
  entry: { id: "proefzaak", name: "Proefzaak" },
  version: null,
  answerId: null,
  answer: "none",
  plannedOn: null,
  reason: null,
  reviewOn: null,
  expiresOn: null,
  explainedAt: null,
  reusedFrom: null,
  givenOn: null,
  byOrganisation: null,
  inheritedFrom: [],
  ...given,
});

/** What the API answers beside the subjects. */
export const surroundings: Answers = {
  listTerms: listing(
    { code: "public-space", labelNl: "Openbare ruimte", labelEn: "Public space" },
    { code: "care", labelNl: "Zorg", labelEn: "Care" },
  ),
  countOrganisations: {
    total: 4,
    population: null,
    facets: [
      { facet: "kind", value: "municipality", label: null, count: 4 },
      { facet: "province", value: "PV91", label: "Proefland", count: 3 },
      { facet: "sizeClass", value: "over-300000", label: null, count: null },
      { facet: "sizeClass", value: "under-20000", label: null, count: 4 },
    ],
  },
};
