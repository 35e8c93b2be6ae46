import { z } from "zod";
import { BindingLevel, EntryKind } from "./catalogue.ts";
import { SizeClass } from "./network.ts";
import { commaList, listOf, paging, practiceMark, route } from "./route.ts";
import { line, shown, text } from "./text.ts";

/** How far an organisation is with something, in order (GEMMA Softwarecatalogus), and that it says not to use it. */
export const useStatuses = [
  "acquiring",
  "planned",
  "in-production",
  "phasing-out",
  "phased-out",
  "not-used",
] as const;
export const UseStatus = z.enum(useStatuses).meta({ id: "UseStatus" });
export type UseStatus = z.infer<typeof UseStatus>;

/** In what way an organisation has to do with an entry. `user` alone is use. */
export const usesKinds = [
  "user",
  "user-or-partner",
  "developer",
  "co-developer",
  "financer",
  "client",
  "initiator",
  "participant",
  "tender-participant",
  "publishes-code",
  "manages-code",
  "configuration-seen",
  "theme-seen",
] as const;
export const KindOfUse = z.enum(usesKinds).meta({ id: "KindOfUse" });
export type KindOfUse = z.infer<typeof KindOfUse>;

export const certainties = ["high", "middle", "low"] as const;
export const Certainty = z.enum(certainties).meta({ id: "Certainty" });
export type Certainty = z.infer<typeof Certainty>;

/** What is known of an organisation and an entry. `not` is said, never assumed; all else is not known. */
export const standingStates = ["uses", "coming", "not", "not-known"] as const;
export const StandingState = z.enum(standingStates).meta({ id: "StandingState" });
export type StandingState = z.infer<typeof StandingState>;

export const answerKinds = ["uses", "planned", "not-now", "not-concerned"] as const;
export const AnswerKind = z.enum(answerKinds).meta({ id: "AnswerKind" });
export type AnswerKind = z.infer<typeof AnswerKind>;

/** What an answer counts as on a day. `none`: silence. `conflict`: what merged into one had answered differently. */
export const answerStates = [...answerKinds, "expired", "conflict", "none"] as const;
export const AnswerState = z.enum(answerStates).meta({ id: "AnswerState" });
export type AnswerState = z.infer<typeof AnswerState>;

/** By which rule an answer is asked. */
export const answerRules = ["solution", "joint", "forum", "law", "advice"] as const;
export const AnswerRule = z
  .enum(answerRules)
  .describe(
    "`solution`: a shared solution; `joint`: a level of the joint bodies; `forum`: the list of Forum Standaardisatie, when buying; `law`; `advice`: answering is free",
  )
  .meta({ id: "AnswerRule" });
export type AnswerRule = z.infer<typeof AnswerRule>;

/** Rules by which silence asks: the list of the Forum asks when buying, and advice leaves it free. */
export const askingRules: readonly AnswerRule[] = ["joint", "law", "solution"];
/** An answer is looked at again from this many days before the day that was agreed. */
export const reviewDays = 30;

const described = { tag: "Adoption" };
export const plainDate = z.iso
  .date("write a date as YYYY-MM-DD, for example 2027-03-01")
  // Nothing here is older than computers, and a database knows no year 0.
  .refine((day) => day >= "1950-01-01", "give a day from 1950 on");
export const onDay = plainDate
  .optional()
  .describe("As it was on this day, from 2014-01-01; today when left out");
export const Ref = z.object({ id: z.string(), name: z.string() }).meta({ id: "AdoptionReference" });
const moment = z.iso.datetime();

const organisationInPath = z
  .string()
  .max(40)
  .describe("Code of the organisation, for example GM0363");
const entryInPath = z.string().max(100).describe("Id of the entry, for example `open-zaak`");
export const ofOrganisation = z.object({ id: organisationInPath });
const ofEntry = z.object({ entry: entryInPath });
const ofBoth = z.object({ id: organisationInPath, entry: entryInPath });
const versionText = shown(line(60)).nullable().describe("Null: of whatever version");
/** What was read when a change of it was typed: of another there is a conflict. */
const replaces = z
  .uuid()
  .nullable()
  .describe("Id of what stands now and is replaced; null when nothing stood. Another is a 409");

export const someOf = <T extends z.ZodType>(item: T) => commaList(z.array(item).max(50));
/** By where and how large the municipality is. */
export const municipalityFilters = {
  province: someOf(z.string().max(10)).describe("Codes of provinces, with commas between"),
  sizeClass: someOf(SizeClass),
};

// ── Use ───────────────────────────────────────────────────────────────────────────────────────────

const dates = {
  acquiringOn: plainDate.nullable(),
  plannedOn: plainDate.nullable(),
  productionOn: plainDate.nullable(),
  phasingOutOn: plainDate.nullable(),
  phasedOutOn: plainDate.nullable(),
};

/** One word on use, as it stands on a day: of the organisation itself, or of a source. */
const useFields = {
  useId: z.uuid(),
  version: z.string().nullable(),
  origin: z.enum(["own", "facts"]).describe("`facts`: a source says so"),
  kind: KindOfUse,
  status: UseStatus.nullable().describe("On the day asked; null when a source only says: used"),
  ...dates,
  asOf: plainDate.describe("The day of which it speaks"),
  certainty: Certainty,
  evidence: z.string().nullable().describe("A code of `use-evidence`"),
  sourceUrl: z.string().nullable(),
  note: z.string().nullable(),
  sources: z.array(z.string()),
  contact: z.string().nullable().describe("Address of a role, to ask about it"),
  byOrganisation: Ref.nullable().describe("The partnership that said it for its member"),
  saidBy: Ref.describe("Who said it: what merged into the organisation since has another name"),
  state: StandingState.describe("What this word alone would make known"),
};

export const UseOfEntry = z
  .object({
    organisation: Ref.extend({ kind: z.string() }),
    province: Ref.nullable(),
    sizeClass: SizeClass.nullable(),
    ...useFields,
  })
  .meta({ id: "UseOfEntry" });
export type UseOfEntry = z.infer<typeof UseOfEntry>;

export const listUsesOfEntry = route({
  ...described,
  id: "listUsesOfEntry",
  method: "get",
  path: "/catalogue-entries/{entry}/uses",
  summary: "What organisations and sources say of the use of an entry. Who is absent is not known",
  params: ofEntry,
  query: z.object({
    on: onDay,
    state: someOf(StandingState),
    ...municipalityFilters,
    ...paging,
  }),
  reply: listOf(UseOfEntry, "UseOfEntryList"),
  csv: [
    "organisation.id",
    "organisation.name",
    "version",
    "state",
    "status",
    "kind",
    "asOf",
    "productionOn",
    "certainty",
    "origin",
    "evidence",
    "sourceUrl",
    "sources",
  ],
});

export const UseOfOrganisation = z
  .object({ entry: Ref.extend({ kind: EntryKind }), ...useFields })
  .meta({ id: "UseOfOrganisation" });
export type UseOfOrganisation = z.infer<typeof UseOfOrganisation>;

const useColumns = [
  "entry.id",
  "entry.name",
  "version",
  "state",
  "status",
  "kind",
  "asOf",
  "productionOn",
  "certainty",
  "origin",
  "sourceUrl",
  "sources",
];

export const listUsesOfOrganisation = route({
  ...described,
  id: "listUsesOfOrganisation",
  method: "get",
  path: "/organisations/{id}/uses",
  summary: "What an organisation uses, as it says itself or a source does",
  params: ofOrganisation,
  query: z.object({ on: onDay, ...paging }),
  reply: listOf(UseOfOrganisation, "UseOfOrganisationList"),
  csv: useColumns,
});

export const OwnUse = UseOfOrganisation.extend({ hidden: z.boolean() }).meta({ id: "OwnUse" });
export type OwnUse = z.infer<typeof OwnUse>;

export const listOwnUses = route({
  ...described,
  id: "listOwnUses",
  method: "get",
  path: "/organisations/{id}/own-uses",
  summary: "The same for the organisation itself, with what it hides",
  params: ofOrganisation,
  query: z.object({ on: onDay, ...paging }),
  reply: listOf(OwnUse, "OwnUseList"),
  csv: [...useColumns, "hidden"],
});

/** What an organisation says of its own use. */
export const UseForm = z
  .object({
    version: versionText,
    status: UseStatus,
    ...dates,
    note: shown(text(500)).nullable(),
    contact: z.email().max(254).nullable().describe("Of a role or team, never of one person"),
    hidden: z.boolean().describe("Gone from everything that others can see"),
    replaces,
  })
  .meta({ id: "UseForm" });
export type UseForm = z.infer<typeof UseForm>;

export const putUse = route({
  ...described,
  id: "putUse",
  method: "put",
  path: "/organisations/{id}/uses/{entry}",
  summary: "Say how far the organisation is with an entry, or that it does not use it",
  params: ofBoth,
  body: UseForm,
  reply: z.object({ ...practiceMark, id: z.uuid() }).meta({ id: "UseReceipt" }),
});

export const withdrawUse = route({
  ...described,
  id: "withdrawUse",
  method: "delete",
  path: "/organisations/{id}/uses/{entry}/{use}",
  summary: "Take back what was said of the use of an entry: it becomes not known again",
  params: z.object({ ...ofBoth.shape, use: z.uuid() }),
  status: 204,
});

// ── Proposals of use ──────────────────────────────────────────────────────────────────────────────

const proposable = ["acquiring", "planned", "in-production", "phasing-out", "phased-out"] as const;

export const UseProposal = z
  .object({
    id: z.uuid(),
    proposer: Ref,
    organisation: Ref.describe("Who would use it"),
    entry: Ref,
    version: z.string().nullable(),
    status: z.enum(proposable),
    since: plainDate.nullable(),
    note: z.string().nullable(),
    evidenceUrl: z.string().nullable(),
    state: z
      .enum(["waiting", "confirmed", "rejected", "withdrawn"])
      .describe("For the proposer: `waiting` also when it was confirmed and is hidden"),
    proposedAt: moment,
    reason: z.string().nullable(),
  })
  .meta({ id: "UseProposal" });
export type UseProposal = z.infer<typeof UseProposal>;

export const proposeUse = route({
  ...described,
  id: "proposeUse",
  method: "post",
  path: "/organisations/{id}/use-proposals",
  summary: "Propose to another organisation that it uses something; it alone confirms",
  params: ofOrganisation,
  status: 201,
  body: z
    .object({
      organisation: z.string().max(40),
      entry: z.string().max(100),
      version: versionText,
      status: z.enum(proposable),
      since: plainDate.nullable(),
      note: shown(text(500)).nullable(),
      evidenceUrl: z
        .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "write it with https://" })
        .max(500)
        .nullable(),
    })
    .meta({ id: "UseProposalForm" }),
  reply: z.object({ ...practiceMark, id: z.uuid() }).meta({ id: "UseProposalReceipt" }),
});

export const listUseProposals = route({
  ...described,
  id: "listUseProposals",
  method: "get",
  path: "/organisations/{id}/use-proposals",
  summary: "What others propose to an organisation, or it to others",
  params: ofOrganisation,
  query: z.object({ side: z.enum(["to-us", "by-us"]).default("to-us"), ...paging }),
  reply: listOf(UseProposal, "UseProposalList"),
});

export const judgeUseProposal = route({
  ...described,
  id: "judgeUseProposal",
  method: "post",
  path: "/organisations/{id}/use-proposals/{proposal}/judgements",
  summary: "Confirm or reject what another proposes of the use of this organisation",
  params: z.object({ id: organisationInPath, proposal: z.uuid() }),
  status: 204,
  body: z
    .object({
      judgement: z.enum(["confirm", "reject"]),
      reason: shown(text(500)).nullable(),
      hidden: z.boolean().default(false),
    })
    .meta({ id: "UseJudgement" }),
});

export const withdrawUseProposal = route({
  ...described,
  id: "withdrawUseProposal",
  method: "delete",
  path: "/organisations/{id}/use-proposals/{proposal}",
  summary: "Take a proposal of one's own organisation back",
  params: z.object({ id: organisationInPath, proposal: z.uuid() }),
  status: 204,
});

// ── Answers ───────────────────────────────────────────────────────────────────────────────────────

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

const subjectFilters = {
  rule: someOf(AnswerRule),
  level: someOf(BindingLevel),
  theme: someOf(z.string().max(60)),
};

const answerFields = {
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
    reason: shown(text(1000)).nullable(),
    reviewOn: plainDate.nullable(),
    expiresOn: plainDate.nullable(),
    explainedAt: shown(line(300)).nullable(),
    reusedFrom: z.uuid().nullable(),
    hidden: z.boolean(),
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
        reason: z.string().nullable(),
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

// ── The monitor ───────────────────────────────────────────────────────────────────────────────────

const counted = z
  .record(AnswerState, z.int())
  .describe("`none` is silent: not known, and never counted as no")
  .meta({ id: "AnswerCounts" });
export type AnswerCounts = z.infer<typeof counted>;

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
  csv: [
    "entry.id",
    "entry.name",
    "version",
    "rule",
    "level",
    "municipalities",
    "counts.uses",
    "counts.planned",
    "counts.not-now",
    "counts.not-concerned",
    "counts.expired",
    "counts.conflict",
    "counts.none",
  ],
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
  csv: ["on", "municipalities", "subjects", "counts.uses", "counts.planned", "counts.none"],
});

// ── The peloton ───────────────────────────────────────────────────────────────────────────────────

/** Where a municipality rides. `beyond`: it phased it out. `not`: it says not to. */
export const pelotonGroups = ["front", "peloton", "followers", "not", "not-known"] as const;
export const PelotonGroup = z
  .enum(pelotonGroups)
  .describe(
    "`front`: the first tenth in production, of those with a date, from five users on; who finished on the same day rides along. `followers`: acquiring or planned. `not`: says not to use it, or no more",
  )
  .meta({ id: "PelotonGroup" });
export type PelotonGroup = z.infer<typeof PelotonGroup>;

export const getPeloton = route({
  ...described,
  id: "getPeloton",
  method: "get",
  path: "/catalogue-entries/{entry}/peloton",
  summary: "Where every municipality rides with an entry on a day, over what is known",
  params: ofEntry,
  query: z.object({ on: onDay, ...municipalityFilters }),
  reply: z
    .object({
      ...practiceMark,
      entry: Ref,
      on: plainDate,
      frontUntil: plainDate.nullable().describe("Who was in production by then rides in front"),
      counts: z.record(PelotonGroup, z.int()),
      riders: z.array(
        z
          .object({
            municipality: Ref,
            province: Ref.nullable(),
            sizeClass: SizeClass.nullable(),
            q: z.int().nullable(),
            r: z.int().nullable(),
            group: PelotonGroup,
            status: UseStatus.nullable(),
            since: plainDate
              .nullable()
              .describe("In production since, or planned on; null: not known"),
            origin: z.enum(["own", "answer", "facts"]).nullable(),
            sourceSays: KindOfUse.nullable().describe(
              "Of who is not known: what a source does say, which is no use",
            ),
          })
          .meta({ id: "Rider" }),
      ),
    })
    .meta({ id: "Peloton" }),
});
export type Peloton = z.infer<typeof getPeloton.reply>;
export type Rider = Peloton["riders"][number];

// ── Like us ───────────────────────────────────────────────────────────────────────────────────────

export const likenessFactors = [
  "size",
  "urbanity",
  "region",
  "arrangements",
  "use",
  "answers",
] as const;
export const LikenessFactor = z.enum(likenessFactors).meta({ id: "LikenessFactor" });
export type LikenessFactor = z.infer<typeof LikenessFactor>;

const weight = z.coerce.number().int().min(0).max(5).optional();
export const defaultWeights: Readonly<Record<LikenessFactor, number>> = {
  size: 3,
  urbanity: 2,
  region: 2,
  arrangements: 3,
  use: 2,
  answers: 1,
};

export const LikeUs = z
  .object({
    municipality: Ref,
    population: z.int().nullable(),
    share: z.number().min(0).max(1).describe("Of all the weight that could be compared"),
    reasons: z.array(
      z
        .object({
          factor: LikenessFactor,
          share: z.number().min(0).max(1).describe("What this adds to the whole"),
          likeness: z.number().min(0).max(1),
          ours: z.string().nullable(),
          theirs: z.string().nullable(),
          shared: z.array(z.string()).describe("Names of what both have, the first few"),
          sharedCount: z.int(),
        })
        .meta({ id: "LikenessReason" }),
    ),
    notCompared: z.array(LikenessFactor).describe("What is not known of one of the two"),
    contact: z
      .object({ role: z.string().nullable(), email: z.string().nullable() })
      .nullable()
      .describe("Whom to call: a role"),
  })
  .meta({ id: "LikeUs" });
export type LikeUs = z.infer<typeof LikeUs>;

export const listLikeUs = route({
  ...described,
  id: "listLikeUs",
  method: "get",
  path: "/municipalities/{id}/like-us",
  summary: "Municipalities like this one, with every reason and its share",
  params: ofOrganisation,
  query: z.object({
    size: weight,
    urbanity: weight,
    region: weight,
    arrangements: weight,
    use: weight,
    answers: weight,
    ...paging,
    limit: z.coerce.number().int().min(1).max(500).default(10),
  }),
  reply: listOf(LikeUs, "LikeUsList"),
  csv: ["municipality.id", "municipality.name", "population", "share"],
});

export const listUsedByLikeUs = route({
  ...described,
  id: "listUsedByLikeUs",
  method: "get",
  path: "/municipalities/{id}/used-by-like-us",
  summary: "What municipalities like this one use, and is not known of this one",
  params: ofOrganisation,
  query: z.object(paging),
  reply: listOf(
    z
      .object({
        entry: Ref.extend({ kind: EntryKind }),
        themes: z.array(z.string()),
        users: z.array(Ref).describe("The most alike first"),
        known: z.int().describe("Of how many like it this is known"),
        of: z.int().describe("How many like it were looked at"),
        through: Ref.nullable().describe("A joint arrangement of which all users are a member"),
      })
      .meta({ id: "UsedByLikeUs" }),
    "UsedByLikeUsList",
  ),
  csv: ["entry.id", "entry.name", "users", "known", "of"],
});

// ── First fill ────────────────────────────────────────────────────────────────────────────────────

export const fillWords = ["uses", "not-used", "dont-know"] as const;

export const getFirstFill = route({
  ...described,
  id: "getFirstFill",
  method: "get",
  path: "/organisations/{id}/first-fill",
  summary: "What to ask an organisation next about its use, and how far it is",
  params: ofOrganisation,
  query: z.object({
    theme: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  }),
  reply: z
    .object({
      ...practiceMark,
      organisation: Ref,
      said: z.int().describe("On how many entries it has said something"),
      unsure: z.int().describe("On how many it said not to know"),
      left: z.int().describe("How many can still be asked"),
      themes: z.array(z.object({ theme: z.string(), said: z.int(), left: z.int() })),
      questions: z.array(
        z
          .object({
            entry: Ref.extend({ kind: EntryKind }),
            summary: z.string().nullable(),
            because: z.enum([
              "source",
              "proposal",
              "like-us",
              "arrangement",
              "subject",
              "catalogue",
            ]),
            named: z.array(Ref).describe("Who uses it, the most alike first"),
            count: z.int().describe("How many use it"),
            asked: z.boolean().describe("Somebody said before not to know"),
          })
          .meta({ id: "FillQuestion" }),
      ),
    })
    .meta({ id: "FirstFill" }),
});
export type FirstFill = z.infer<typeof getFirstFill.reply>;

export const putFirstFill = route({
  ...described,
  id: "putFirstFill",
  method: "post",
  path: "/organisations/{id}/first-fill",
  summary: "Say of many entries at once: we use this, we do not, or we do not know",
  params: ofOrganisation,
  body: z
    .object({
      said: z
        .array(z.object({ entry: z.string().max(100), word: z.enum(fillWords) }))
        .min(1)
        .max(200),
    })
    .meta({ id: "FirstFillForm" }),
  reply: z
    .object({
      ...practiceMark,
      said: z.int(),
      unsure: z.int(),
      kept: z.array(Ref).describe("Said before in more detail, and left as it was"),
    })
    .meta({ id: "FirstFillReceipt" }),
});

/** What can be wrong with a line of a list. `same-line`: it says the same as a line before it. */
export const useListFaults = [
  "broken",
  "no-name",
  "formula",
  "long-name",
  "hidden-sign",
  "version",
  "status",
  "no-day",
  "day-to-come",
  "day-of-not-used",
  "same-line",
] as const;

export const matchUseList = route({
  ...described,
  id: "matchUseList",
  method: "post",
  path: "/organisations/{id}/use-list-matches",
  summary: "Look up the names of a list or CSV in the catalogue. Nothing is kept",
  params: ofOrganisation,
  body: z
    .object({
      list: z.string().min(1).max(100_000).describe("A name a line, or a CSV with a header"),
    })
    .meta({ id: "UseLines" }),
  reply: z
    .object({
      ...practiceMark,
      rows: z.array(
        z
          .object({
            line: z.int(),
            name: z.string(),
            version: z.string().nullable(),
            status: UseStatus.nullable(),
            since: plainDate.nullable(),
            suggestions: z.array(Ref.extend({ how: z.enum(["same", "alias", "alike", "words"]) })),
            fault: z
              .object({
                code: z.enum(useListFaults),
                about: z.string().nullable().describe("What stands there, or the line meant"),
                detail: z.string().describe("What is wrong and how to mend it"),
              })
              .nullable()
              .describe("Why this line cannot be taken over"),
          })
          .meta({ id: "UseListRow" }),
      ),
      unread: z.int().describe("Lines beyond the first 500"),
    })
    .meta({ id: "UseListMatches" }),
});
export type UseListMatches = z.infer<typeof matchUseList.reply>;

export const takeUseList = route({
  ...described,
  id: "takeUseList",
  method: "post",
  path: "/organisations/{id}/use-list",
  summary: "Take over what was chosen of a list; names that nobody has become drafts",
  params: ofOrganisation,
  body: z
    .object({
      rows: z
        .array(
          z.object({
            name: shown(line(120)),
            entry: z.string().max(100).nullable().describe("Null: not in the catalogue"),
            version: versionText,
            status: UseStatus.nullable().describe("Null: in production, since an unknown day"),
            since: plainDate.nullable(),
          }),
        )
        .min(1)
        .max(500),
    })
    .meta({ id: "UseListForm" }),
  reply: z
    .object({
      ...practiceMark,
      taken: z.int(),
      kept: z.array(Ref).describe("Said before in more detail, and left as it was"),
      drafts: z.array(z.object({ name: z.string(), proposal: z.uuid() })),
    })
    .meta({ id: "UseListReceipt" }),
});

// ── What it took ──────────────────────────────────────────────────────────────────────────────────

export const effortPhases = ["prepare", "build", "introduce", "first-year"] as const;
export const EffortPhase = z.enum(effortPhases).meta({ id: "EffortPhase" });
export type EffortPhase = z.infer<typeof EffortPhase>;

const EffortHours = z
  .object({
    phase: EffortPhase.nullable().describe("Null: not divided over phases"),
    discipline: z.string().max(40).nullable().describe("As in `KitStep`; null: not divided"),
    hours: z.int().min(0).max(20_000),
  })
  .meta({ id: "EffortHours" });

export const Effort = z
  .object({
    id: z.uuid(),
    organisation: Ref,
    sizeClass: SizeClass.nullable(),
    version: z.string().nullable(),
    liveOn: plainDate.nullable(),
    estimate: z.boolean(),
    hours: z.array(EffortHours),
    total: z.int().nullable().describe("Null: a pitfall was told and no hours"),
    origin: z.enum(["own", "facts"]),
    pitfall: z.string().nullable(),
    documents: z.array(z.uuid()),
    toldAt: moment,
  })
  .meta({ id: "Effort" });
export type Effort = z.infer<typeof Effort>;

const Spread = z
  .object({
    n: z.int(),
    estimates: z.int().describe("How many of them were thought afterwards"),
    low: z.int().describe("A quarter took this or less; from four on, else the least"),
    median: z.int(),
    high: z.int().describe("A quarter took this or more; from four on, else the most"),
  })
  .meta({ id: "EffortSpread" });
export type EffortSpread = z.infer<typeof Spread>;

export const listEfforts = route({
  ...described,
  id: "listEfforts",
  method: "get",
  path: "/catalogue-entries/{entry}/efforts",
  summary: "The hours that those who did it put in",
  params: ofEntry,
  query: z.object(paging),
  reply: listOf(Effort, "EffortList"),
  csv: [
    "organisation.id",
    "organisation.name",
    "sizeClass",
    "liveOn",
    "estimate",
    "total",
    "pitfall",
  ],
});

export const getEffortSpread = route({
  ...described,
  id: "getEffortSpread",
  method: "get",
  path: "/catalogue-entries/{entry}/effort",
  summary: "Median and spread of those hours, in all, by size class, phase and discipline",
  params: ofEntry,
  reply: z
    .object({
      ...practiceMark,
      total: Spread.nullable().describe("Null when nobody told: not known"),
      bySize: z.array(z.object({ sizeClass: SizeClass, spread: Spread })),
      byPhase: z.array(z.object({ phase: EffortPhase, spread: Spread })),
      byDiscipline: z.array(z.object({ discipline: z.string(), spread: Spread })),
    })
    .meta({ id: "EffortSpreads" }),
});

export const putEffort = route({
  ...described,
  id: "putEffort",
  method: "put",
  path: "/organisations/{id}/efforts/{entry}",
  summary: "Tell what it took to go live; no hours takes it away",
  params: ofBoth,
  body: z
    .object({
      version: versionText,
      liveOn: plainDate.nullable(),
      estimate: z.boolean(),
      hours: z.array(EffortHours).max(60),
      pitfall: shown(text(1000)).nullable(),
      documents: z.array(z.uuid()).max(10),
      replaces,
    })
    .meta({ id: "EffortForm" }),
  reply: z.object({ ...practiceMark, id: z.uuid().nullable() }).meta({ id: "EffortReceipt" }),
});

export const getOwnEffort = route({
  ...described,
  id: "getOwnEffort",
  method: "get",
  path: "/organisations/{id}/efforts/{entry}",
  summary: "What the organisation told itself of an entry, also while its use is hidden",
  params: ofBoth,
  reply: z
    .object({ ...practiceMark, effort: Effort.nullable().describe("Null when it told nothing") })
    .meta({ id: "OwnEffort" }),
});

export const adoptionRoutes = [
  listUsesOfEntry,
  listUsesOfOrganisation,
  listOwnUses,
  putUse,
  withdrawUse,
  proposeUse,
  listUseProposals,
  judgeUseProposal,
  withdrawUseProposal,
  listAnswersOfOrganisation,
  listOwnAnswers,
  giveAnswers,
  withdrawAnswer,
  listAnswerHistory,
  listExplanations,
  listSubjectAnswers,
  listAnswers,
  listAnswerYears,
  getPeloton,
  listLikeUs,
  listUsedByLikeUs,
  getFirstFill,
  putFirstFill,
  matchUseList,
  takeUseList,
  listEfforts,
  getEffortSpread,
  putEffort,
  getOwnEffort,
] as const;
