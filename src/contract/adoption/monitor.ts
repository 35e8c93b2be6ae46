import { z } from "zod";
import { SizeClass } from "../network.ts";
import { listOf, paging, route } from "../route.ts";
import { line } from "../text.ts";
import { answerFields, Subject, subjectFilters } from "./answers.ts";
import {
  AnswerState,
  answerStates,
  described,
  municipalityFilters,
  onDay,
  plainDate,
  Ref,
  someOf,
} from "./words.ts";

const counted = z
  .record(AnswerState, z.int())
  .describe("`none` is silent: not known, and never counted as no")
  .meta({ id: "AnswerCounts" });
export type AnswerCounts = z.infer<typeof counted>;
/** All of them: what is left out of a table, its reader would take for a no. */
const countColumns = answerStates.map((state) => `counts.${state}`);

export const SubjectAnswers = Subject.extend({
  municipalities: z.int().describe("How many there are within the filters"),
  counts: counted,
}).meta({ id: "SubjectAnswers" });
export type SubjectAnswers = z.infer<typeof SubjectAnswers>;

export const listSubjectAnswers = route({
  ...described,
  id: "listSubjectAnswers",
  method: "get",
  path: "/answer-monitor",
  summary: "How municipalities answer on every subject: each count opens to its rows",
  query: z.object({
    on: onDay,
    ...subjectFilters,
    ...municipalityFilters,
    sort: z.enum(["name", "-known", "known", "-uses"]).default("name"),
    ...paging,
  }),
  reply: listOf(SubjectAnswers, "SubjectAnswersList"),
  csv: ["entry.id", "entry.name", "version", "rule", "level", "municipalities", ...countColumns],
});

export const AnswerRow = z
  .object({
    municipality: Ref,
    province: Ref.nullable(),
    sizeClass: SizeClass.nullable(),
    entry: Ref,
    version: z.string().nullable(),
    ...answerFields,
  })
  .meta({ id: "AnswerRow" });
export type AnswerRow = z.infer<typeof AnswerRow>;

export const listAnswers = route({
  ...described,
  id: "listAnswers",
  method: "get",
  path: "/answers",
  summary: "The answers themselves: a row per municipality and subject, silence included",
  query: z.object({
    on: onDay,
    entry: z.string().max(100).optional(),
    version: line(60).optional(),
    answer: someOf(AnswerState),
    ...subjectFilters,
    ...municipalityFilters,
    ...paging,
    limit: z.coerce.number().int().min(1).max(5_000).default(100),
  }),
  reply: listOf(AnswerRow, "AnswerRowList"),
  csv: [
    "municipality.id",
    "municipality.name",
    "province.name",
    "sizeClass",
    "entry.id",
    "entry.name",
    "version",
    "answer",
    "plannedOn",
    "reason",
    "reviewOn",
    "expiresOn",
    "givenOn",
  ],
});

export const listAnswerYears = route({
  ...described,
  id: "listAnswerYears",
  method: "get",
  path: "/answer-monitor-over-time",
  summary: "The same counts on the last day of each quarter, for one subject or all together",
  query: z.object({
    entry: z.string().max(100).optional(),
    version: line(60).optional(),
    ...subjectFilters,
    ...municipalityFilters,
    ...paging,
  }),
  reply: listOf(
    z
      .object({ on: plainDate, municipalities: z.int(), subjects: z.int(), counts: counted })
      .meta({ id: "AnswerMoment" }),
    "AnswerMomentList",
  ),
  csv: ["on", "municipalities", "subjects", ...countColumns],
});

export const monitorRoutes = [listSubjectAnswers, listAnswers, listAnswerYears] as const;
