import { z } from "zod";
import { BindingLevel, EntryKind } from "../catalogue.ts";
import { SizeClass } from "../network.ts";
import { published } from "../published.ts";
import { listOf, paging, practiceMark, route } from "../route.ts";
import { line, text } from "../text.ts";
import {
  AnswerKind,
  AnswerRule,
  AnswerState,
  described,
  ofEntry,
  ofOrganisation,
  onDay,
  organisationInPath,
  plainDate,
  Ref,
  replaces,
  show,
  someOf,
  versionText,
} from "./words.ts";

export const Subject = z
  .object({
    entry: Ref.extend({ kind: EntryKind }),
    version: z.string().nullable(),
    rule: AnswerRule,
    level: BindingLevel.nullable(),
    decider: z.string().nullable(),
    since: plainDate.nullable(),
    themes: z.array(z.string()),
  })
  .meta({ id: "AnswerSubject" });
export type Subject = z.infer<typeof Subject>;

export const subjectFilters = {
  rule: someOf(AnswerRule),
  level: someOf(BindingLevel),
  theme: someOf(z.string().max(60)),
};

export const answerFields = {
  answerId: z.uuid().nullable().describe("Null when there is none"),
  answer: AnswerState,
  plannedOn: plainDate.nullable(),
  reason: z.string().nullable(),
  reviewOn: plainDate.nullable(),
  expiresOn: plainDate.nullable(),
  explainedAt: z.string().nullable(),
  reusedFrom: Ref.nullable().describe("Whose explanation was taken over"),
  givenOn: plainDate.nullable(),
  byOrganisation: Ref.nullable().describe("The partnership that answered for its member"),
  inheritedFrom: z.array(Ref).describe("What merged into it and had answered so"),
};

export const AnswerOfOrganisation = Subject.extend(answerFields).meta({
  id: "AnswerOfOrganisation",
});
export type AnswerOfOrganisation = z.infer<typeof AnswerOfOrganisation>;

const answerColumns = [
  "entry.id",
  "entry.name",
  "version",
  "rule",
  "level",
  "answer",
  "plannedOn",
  "reason",
  "reviewOn",
  "expiresOn",
  "givenOn",
];

export const listAnswersOfOrganisation = route({
  ...described,
  id: "listAnswersOfOrganisation",
  method: "get",
  path: "/organisations/{id}/answers",
  summary: "What a municipality answers on every subject of a day, with silence where it is silent",
  params: ofOrganisation,
  query: z.object({ on: onDay, ...subjectFilters, answer: someOf(AnswerState), ...paging }),
  reply: listOf(AnswerOfOrganisation, "AnswerOfOrganisationList"),
  csv: answerColumns,
});

export const OwnAnswer = AnswerOfOrganisation.extend({
  hidden: z.boolean(),
  hides: z
    .boolean()
    .describe("The organisation hides something about the entry: so is a new answer"),
  prefilled: AnswerKind.nullable().describe("What follows from the use that is known"),
  prefilledBecause: z.string().nullable().describe("Status, kind or origin of that use"),
  conflicting: z.array(
    z.object({ organisation: Ref, answer: AnswerState, reason: z.string().nullable() }),
  ),
}).meta({ id: "OwnAnswer" });
export type OwnAnswer = z.infer<typeof OwnAnswer>;

export const listOwnAnswers = route({
  ...described,
  id: "listOwnAnswers",
  method: "get",
  path: "/organisations/{id}/own-answers",
  summary: "The same for the municipality itself: with what it hides and what is ready to confirm",
  params: ofOrganisation,
  query: z.object({ on: onDay, ...subjectFilters, answer: someOf(AnswerState), ...paging }),
  reply: listOf(OwnAnswer, "OwnAnswerList"),
  csv: [...answerColumns, "hidden", "prefilled"],
});

export const AnswerForm = z
  .object({
    entry: z.string().max(100),
    version: versionText,
    answer: AnswerKind,
    plannedOn: plainDate.nullable(),
    reason: published(text(1000)).nullable(),
    reviewOn: plainDate.nullable(),
    expiresOn: plainDate.nullable(),
    explainedAt: published(line(300)).nullable(),
    reusedFrom: z.uuid().nullable(),
    hidden: z.boolean(),
    show,
    replaces,
  })
  .meta({ id: "AnswerForm" });
export type AnswerForm = z.infer<typeof AnswerForm>;

export const giveAnswers = route({
  ...described,
  id: "giveAnswers",
  method: "post",
  path: "/organisations/{id}/answers",
  summary: "Give one answer or many, all or none of them",
  params: ofOrganisation,
  status: 201,
  body: z.object({ answers: z.array(AnswerForm).min(1).max(400) }).meta({ id: "AnswersForm" }),
  reply: z
    .object({ ...practiceMark, ids: z.array(z.uuid()).describe("In the order of the answers") })
    .meta({ id: "AnswersReceipt" }),
});

export const withdrawAnswer = route({
  ...described,
  id: "withdrawAnswer",
  method: "delete",
  path: "/organisations/{id}/answers/{answer}",
  summary: "Take an answer back: from today nothing is said; what was said before stays history",
  params: z.object({ id: organisationInPath, answer: z.uuid() }),
  status: 204,
});

export const listAnswerHistory = route({
  ...described,
  id: "listAnswerHistory",
  method: "get",
  path: "/organisations/{id}/answer-history",
  summary: "Every answer that a municipality gave, the newest first",
  params: ofOrganisation,
  query: z.object({ entry: z.string().max(100).optional(), ...paging }),
  reply: listOf(
    z
      .object({
        id: z.uuid(),
        entry: Ref,
        version: z.string().nullable(),
        saidBy: Ref,
        answer: AnswerKind,
        plannedOn: plainDate.nullable(),
        reason: z.string().nullable().describe("For others null too of what was taken back"),
        expiresOn: plainDate.nullable(),
        givenOn: plainDate,
        endedOn: plainDate.nullable(),
        byOrganisation: Ref.nullable(),
      })
      .meta({ id: "PastAnswer" }),
    "PastAnswerList",
  ),
  csv: ["entry.id", "entry.name", "version", "saidBy.id", "answer", "reason", "givenOn", "endedOn"],
});

export const Explanation = z
  .object({
    id: z.uuid().describe("Send it as `reusedFrom` to give credit"),
    organisation: Ref,
    sizeClass: SizeClass.nullable(),
    answer: AnswerKind,
    reason: z.string(),
    givenOn: plainDate,
    reused: z.int().describe("How many took it over"),
  })
  .meta({ id: "Explanation" });
export type Explanation = z.infer<typeof Explanation>;

export const listExplanations = route({
  ...described,
  id: "listExplanations",
  method: "get",
  path: "/catalogue-entries/{entry}/explanations",
  summary: "Why others do not do it now, or it does not concern them: to learn from, and to reuse",
  params: ofEntry,
  query: z.object({ version: line(60).optional(), ...paging }),
  reply: listOf(Explanation, "ExplanationList"),
});

export const answerRoutes = [
  listAnswersOfOrganisation,
  listOwnAnswers,
  giveAnswers,
  withdrawAnswer,
  listAnswerHistory,
  listExplanations,
] as const;
