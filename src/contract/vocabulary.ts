import { z } from "zod";
import { listOf, paging, route } from "./route.ts";

export const Term = z
  .object({
    code: z.string(),
    labelNl: z.string(),
    labelEn: z.string(),
    validFrom: z.iso.date().nullable(),
    validUntil: z.iso.date().nullable(),
  })
  .meta({ id: "Term" });
export type Term = z.infer<typeof Term>;

export const listVocabularies = route({
  id: "listVocabularies",
  tag: "Vocabulary",
  method: "get",
  path: "/vocabularies",
  summary: "The lists of terms that the platform uses",
  query: z.object(paging),
  reply: listOf(
    z.object({ id: z.string(), terms: z.int() }).meta({ id: "Vocabulary" }),
    "VocabularyList",
  ),
  csv: ["id", "terms"],
});

export const listTerms = route({
  id: "listTerms",
  tag: "Vocabulary",
  method: "get",
  path: "/vocabularies/{vocabulary}/terms",
  summary: "The terms of one list, in its own order",
  params: z.object({ vocabulary: z.string().regex(/^[a-z-]{1,40}$/) }),
  query: z.object({
    on: z.iso
      .date("write a date as YYYY-MM-DD, for example 2018-01-01")
      .optional()
      .describe("The terms in use on this date; today when left out"),
    ...paging,
  }),
  reply: listOf(Term, "TermList"),
  csv: ["code", "labelNl", "labelEn", "validFrom", "validUntil"],
});

export const vocabularyRoutes = [listVocabularies, listTerms] as const;
