import { z } from "zod";
import { AnswerKind, AnswerRule, Ref, StandingState, UseStatus } from "./adoption.ts";
import { BindingLevel, EntryKind, EntryStage } from "./catalogue.ts";
import { listOf, paging, practiceMark, route } from "./route.ts";

const date = z.iso.date("write a date as YYYY-MM-DD, for example 2027-03-01");
const Used = Ref.extend({ kind: EntryKind }).meta({ id: "UsedEntry" });

/** What waits for the municipality, or will. */
export const askKinds = [
  "conflict",
  "expired",
  "proposal",
  "review",
  "source",
  "answer",
  "comes-into-force",
] as const;
export const MunicipalityAsk = z
  .object({
    kind: z.enum(askKinds),
    entry: Ref,
    version: z.string().nullable(),
    rule: AnswerRule.nullable(),
    level: BindingLevel.nullable(),
    by: date
      .nullable()
      .describe("By when, also when that day is past; of what comes into force when. Null: no day"),
    ready: AnswerKind.nullable().describe("The answer that follows from the use that is known"),
    from: Ref.nullable().describe("Who proposes; of a source null"),
  })
  .meta({ id: "MunicipalityAsk" });
export type MunicipalityAsk = z.infer<typeof MunicipalityAsk>;

const brief = {
  ...practiceMark,
  municipality: Ref,
  province: Ref.nullable(),
  on: date,
  own: z.boolean().describe("True with what the municipality hides and what waits for it alone"),
  population: z
    .object({ inhabitants: z.int(), year: z.int().describe("On 1 January of it") })
    .nullable(),
  work: z.object({
    arrangements: z.int(),
    largest: z.array(Ref.extend({ members: z.int() })).describe("By how many municipalities"),
    partners: z.array(Ref.extend({ shared: z.int() })).describe("Who shares the most with it"),
  }),
  uses: z.object({
    known: z.int().describe("Of how many entries it is known that it uses them"),
    items: z.array(
      z
        .object({
          entry: Used,
          state: StandingState,
          status: UseStatus.nullable(),
          since: date.nullable(),
          origin: z.enum(["own", "answer", "facts"]),
          hidden: z.boolean(),
          others: z.int().describe("Other municipalities of which it is known that they use it"),
          othersKnown: z.int().describe("Of how many others it is known whether they do"),
        })
        .meta({ id: "BriefUse" }),
    ),
  }),
  answers: z.object({
    asked: z.int().describe("Subjects that ask for an answer of every municipality"),
    given: z.int().describe("On how many of these an answer stands"),
    expired: z.int().describe("On how many of these it fell back"),
    free: z.int().describe("Subjects that may be answered too, and do not ask for it"),
  }),
  asks: z.object({
    total: z
      .int()
      .describe("Answers that wait. Of who may see what it hides the same number as in its tasks"),
    law: z.int().describe("Of these: asked by law"),
    conflicts: z.int().describe("Apart: uses of which those who merged into it disagree"),
    proposals: z.int().describe("Apart: uses that others propose"),
    sources: z.int().describe("Apart: entries for which a source names it, and it said nothing"),
    items: z.array(MunicipalityAsk).describe("The weightiest of all these"),
    coming: z.array(MunicipalityAsk).describe("What comes into force, and waits for nobody yet"),
  }),
  likeUs: z.array(
    z
      .object({
        municipality: Ref,
        population: z.int().nullable(),
        share: z.number(),
        because: z.array(z.string()).describe("The factors that weigh most, as in `LikeUs`"),
        contact: z.object({ role: z.string().nullable(), email: z.string().nullable() }).nullable(),
      })
      .meta({ id: "BriefLikeUs" }),
  ),
  usedByLikeUs: z.array(
    z
      .object({
        entry: Used,
        users: z.array(Ref).describe("The most alike of who uses it"),
        using: z.int().describe("How many of these municipalities use it"),
        known: z.int().describe("Of how many it is known whether they use it"),
        of: z.int(),
        through: Ref.nullable(),
      })
      .meta({ id: "BriefUsedByLikeUs" }),
  ),
};

const ofMunicipality = z.object({ id: z.string().max(40) });

export const getMunicipalityBrief = route({
  id: "getMunicipalityBrief",
  tag: "Overview",
  method: "get",
  path: "/municipalities/{id}/in-brief",
  summary:
    "A municipality in two minutes: who it is, works with, uses, and what asks for an answer",
  params: ofMunicipality,
  reply: z.object(brief).meta({ id: "MunicipalityBrief" }),
});
export type MunicipalityBrief = z.infer<typeof getMunicipalityBrief.reply>;

export const getOwnBrief = route({
  id: "getOwnBrief",
  tag: "Overview",
  method: "get",
  path: "/organisations/{id}/own-brief",
  summary: "The same for the municipality itself: with what it hides and what is proposed to it",
  params: ofMunicipality,
  reply: z.object(brief).meta({ id: "OwnMunicipalityBrief" }),
});

export const getWaitingAnswers = route({
  id: "getWaitingAnswers",
  tag: "Overview",
  method: "get",
  path: "/organisations/{id}/waiting-answers",
  summary: "How many answers wait for a municipality, as its tasks count them",
  params: ofMunicipality,
  reply: z
    .object({
      ...practiceMark,
      municipality: Ref,
      total: z.int(),
      law: z.int().describe("Of these: asked by law"),
    })
    .meta({ id: "WaitingAnswers" }),
});
export type WaitingAnswers = z.infer<typeof getWaitingAnswers.reply>;

export const Move = z
  .object({
    kind: z.enum(["entry", "answers", "level"]),
    on: date,
    entry: Ref.nullable().describe("Of an entry, a level, or one answer"),
    entryKind: EntryKind.nullable(),
    stage: EntryStage.nullable(),
    version: z.string().nullable(),
    level: BindingLevel.nullable(),
    municipality: Ref.nullable().describe("Of answers: who gave them"),
    count: z.int().describe("Of answers: how many on that day"),
    answer: AnswerKind.nullable().describe("Of one answer what it says; of more null"),
  })
  .meta({ id: "Move" });
export type Move = z.infer<typeof Move>;

export const listMoves = route({
  id: "listMoves",
  tag: "Overview",
  method: "get",
  path: "/moves",
  summary: "What moves in the country: new entries, new answers, levels that come into force",
  query: z.object({ ...paging, limit: z.coerce.number().int().min(1).max(100).default(20) }),
  reply: listOf(Move, "MoveList"),
  csv: [
    "kind",
    "on",
    "entry.id",
    "entry.name",
    "version",
    "level",
    "municipality.name",
    "count",
    "answer",
  ],
});
