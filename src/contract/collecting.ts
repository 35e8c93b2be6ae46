import { z } from "zod";
import { rights } from "./access.ts";
import { BindingLevel, EntryContent, EntryKind, EntryStage, KitStep } from "./catalogue.ts";
import { looksPersonal } from "./role-address.ts";
import { listOf, paging, practiceMark, route } from "./route.ts";
import { anyText, line, shown } from "./text.ts";

const described = { tag: "Catalogue" };
const moment = z.iso.datetime();
const date = z.iso.date("write a date as YYYY-MM-DD, for example 2027-03-01");
const Named = z.object({ id: z.string(), name: z.string() }).meta({ id: "CollectingReference" });
const ofOrganisation = z.object({
  id: z.string().max(40).describe("Code of the organisation, for example GM0363"),
});
const ofEntry = z.object({ entry: z.string().max(100) });
const ofProposal = z.object({ proposal: z.uuid() });
const ofOwnProposal = ofOrganisation.extend({ proposal: z.uuid() });
const reason = shown(anyText(1000)).min(10, "say why, in a sentence");

/** What a form gives: all of an entry, and nothing that is left out is invented. */
export const EntryForm = EntryContent.partial()
  .extend({ name: EntryContent.shape.name, kind: EntryKind })
  .meta({ id: "EntryForm" });
export type EntryForm = z.infer<typeof EntryForm>;

const sureRole = z
  .boolean()
  .optional()
  .describe("True for a `contact` that looks like the address of a person, and is of a role");

/** Nobody makes their own address public unawares. */
const isOfRole = (form: {
  readonly content: { readonly contact?: string | null | undefined };
  readonly sureRole?: boolean | undefined;
}): boolean => form.sureRole === true || !looksPersonal(form.content.contact ?? "");

const notOfRole = {
  path: ["content", "contact"],
  error: "looks like the address of a person: give that of a role, or say `sureRole`",
};

/** How far somebody says that it is; what is shared or retired is decided, and not said. */
export const ProposedStage = z.enum(["idea", "trial", "practice"]).meta({ id: "ProposedStage" });
export type ProposedStage = z.infer<typeof ProposedStage>;

export const proposalStates = ["draft", "waiting", "accepted", "declined", "withdrawn"] as const;

const Difference = z
  .object({ field: z.string(), before: z.unknown(), after: z.unknown() })
  .meta({ id: "FieldDifference" });
export type Difference = z.infer<typeof Difference>;

export const Proposal = z
  .object({
    id: z.uuid(),
    kind: z
      .enum(["new", "change", "claim", "update"])
      .describe("`claim`: its owner asks for it; `update`: its source says something else now"),
    entry: Named.nullable().describe("To which it is done: the whole, where it was merged since"),
    version: z
      .int()
      .nullable()
      .describe("Of that entry as it is shown here: who accepts it gives it back"),
    owner: z
      .object({ id: z.string().nullable(), name: z.string() })
      .meta({ id: "OwnerNow" })
      .nullable()
      .describe("Of a claim that waits: who owns that entry now, as far as that is known"),
    content: EntryForm.partial().describe("For a claim without fields"),
    differences: z.array(Difference).describe("With the entry as it is now; of a claim its owner"),
    stage: ProposedStage.nullable(),
    organisation: Named.nullable(),
    right: z
      .enum(rights)
      .nullable()
      .describe("By which right it was proposed, at the organisation or in the whole network"),
    mine: z.boolean(),
    state: z.enum(proposalStates),
    note: z.string().nullable(),
    source: z.string().nullable(),
    createdAt: moment,
    sentAt: moment.nullable(),
    judgedAt: moment.nullable(),
    reason: z.string().nullable().describe("Of who judged it"),
    became: z.string().nullable().describe("Id of the entry that came of it"),
    doubles: z.array(Named).describe("Entries that look like it"),
  })
  .meta({ id: "Proposal" });
export type Proposal = z.infer<typeof Proposal>;

export const findDoubles = route({
  ...described,
  id: "findDoubles",
  method: "get",
  path: "/catalogue-doubles",
  summary: "Entries that look like what somebody is about to add: by name, code or link",
  query: z.object({
    name: z.string().max(120).default(""),
    code: z.string().max(500).optional(),
    link: z.string().max(500).optional(),
    ...paging,
  }),
  reply: listOf(
    Named.extend({
      summary: z.string().nullable(),
      why: z.enum(["name", "alias", "code", "link", "alike"]),
    }).meta({ id: "Double" }),
    "DoubleList",
  ),
});

export const proposeEntry = route({
  ...described,
  id: "proposeEntry",
  method: "post",
  path: "/organisations/{id}/catalogue-proposals",
  summary: "Propose something for the catalogue, a change of it, or the ownership of an entry",
  description:
    "A draft waits for its maker; what is sent waits for a moderator. Who owns an entry changes it at once with `changeEntry`. Who works for the organisation claims an entry for it, and nobody else; its owner changes by a claim alone.",
  params: ofOrganisation,
  body: z
    .object({
      kind: z.enum(["new", "change", "claim"]),
      entry: z.string().max(100).optional().describe("Of a change or claim"),
      content: EntryForm.partial().default({}),
      stage: ProposedStage.optional(),
      note: shown(anyText(1000)).optional(),
      draft: z.boolean().default(false),
      sureRole,
    })
    .refine(isOfRole, notOfRole)
    .meta({ id: "ProposalForm" }),
  status: 201,
  reply: z
    .object({ ...practiceMark, id: z.uuid(), state: z.enum(proposalStates) })
    .meta({ id: "ProposalReceipt" }),
});

export const changeProposal = route({
  ...described,
  id: "changeProposal",
  method: "put",
  path: "/organisations/{id}/catalogue-proposals/{proposal}",
  summary: "Change one's own draft, and send it when it is no draft any more",
  params: ofOwnProposal,
  body: z
    .object({
      content: EntryForm.partial(),
      stage: ProposedStage.optional(),
      note: shown(anyText(1000)).optional(),
      draft: z.boolean().default(false),
      sureRole,
    })
    .refine(isOfRole, notOfRole)
    .meta({ id: "ProposalChange" }),
  status: 204,
});

export const withdrawProposal = route({
  ...described,
  id: "withdrawProposal",
  method: "delete",
  path: "/catalogue-proposals/{proposal}",
  summary: "Withdraw one's own draft or proposal, as long as nobody judged it",
  params: ofProposal,
  status: 204,
});

export const getProposal = route({
  ...described,
  id: "getProposal",
  method: "get",
  path: "/catalogue-proposals/{proposal}",
  summary: "A proposal: for who made it, and for moderators",
  params: ofProposal,
  reply: Proposal.extend(practiceMark).meta({ id: "WholeProposal" }),
});

export const listMyProposals = route({
  ...described,
  id: "listMyProposals",
  method: "get",
  path: "/me/catalogue-proposals",
  summary: "My drafts and proposals, the newest first",
  query: z.object(paging),
  reply: listOf(Proposal, "MyProposalList"),
});

export const listProposals = route({
  ...described,
  id: "listProposals",
  method: "get",
  path: "/catalogue-proposals",
  summary: "What waits for a moderator, the oldest first; or what was judged",
  query: z.object({
    state: z.enum(["waiting", "accepted", "declined"]).default("waiting"),
    ...paging,
  }),
  reply: listOf(Proposal, "ProposalList"),
});

export const judgeProposal = route({
  ...described,
  id: "judgeProposal",
  method: "post",
  path: "/catalogue-proposals/{proposal}/judgements",
  summary: "Accept or decline a proposal; who declines says why, and its maker gets to read it",
  description: "What is no longer as it was shown is not accepted: read it again, and decide anew.",
  params: ofProposal,
  body: z
    .object({
      verdict: z.enum(["accepted", "declined"]),
      reason: shown(anyText(1000)).optional(),
      version: z
        .int()
        .optional()
        .describe("The `version` that was read; needed to accept what is about an entry"),
      entry: z.string().max(100).optional().describe("The id of the entry that was read with it"),
    })
    .meta({ id: "ProposalJudgement" }),
  status: 201,
  reply: z
    .object({ ...practiceMark, entry: z.string().nullable().describe("What came of it") })
    .meta({ id: "JudgedProposal" }),
});

export const changeEntry = route({
  ...described,
  id: "changeEntry",
  method: "put",
  path: "/organisations/{id}/catalogue-entries/{entry}",
  summary: "Change an entry that one's organisation owns; what stood there is kept",
  params: ofOrganisation.extend({ entry: z.string().max(100) }),
  body: z
    .object({
      content: EntryForm,
      version: z.int().describe("The `version` that was read"),
      note: shown(anyText(1000)).optional(),
      sureRole,
    })
    .refine(isOfRole, notOfRole)
    .meta({ id: "EntryChangeForm" }),
  reply: z.object({ ...practiceMark, version: z.int() }).meta({ id: "ChangedEntry" }),
});

export const recordDecision = route({
  ...described,
  id: "recordDecision",
  method: "post",
  path: "/catalogue-entries/{entry}/decisions",
  summary: "Record what a body decided of an entry: its stage, or the level of a version",
  params: ofEntry,
  body: z
    .object({
      stage: EntryStage.optional(),
      level: BindingLevel.optional(),
      version: shown(line(100)).optional().describe("Of an agreement, with a level"),
      decider: shown(line(200)).min(3).describe("The body that decided"),
      decidedOn: date.optional(),
      inForceFrom: date.optional(),
      evidence: shown(anyText(1000)).min(10, "say where this can be checked"),
      evidenceUrl: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .optional(),
    })
    .meta({ id: "DecisionForm" }),
  status: 201,
  reply: z.object({ ...practiceMark, id: z.uuid() }).meta({ id: "RecordedDecision" }),
});

const Merge = z
  .object({
    id: z.uuid(),
    part: Named,
    whole: Named,
    reason: z.string(),
    at: moment,
    undoneAt: moment.nullable(),
  })
  .meta({ id: "Merge" });

export const mergeEntries = route({
  ...described,
  id: "mergeEntries",
  method: "post",
  path: "/catalogue-entries/{entry}/merges",
  summary: "Make an entry a part of another: nothing is lost, and its address leads on",
  params: ofEntry,
  body: z
    .object({ whole: z.string().max(100).describe("Id of the entry that stays"), reason })
    .meta({ id: "MergeForm" }),
  status: 201,
  reply: z.object({ ...practiceMark, id: z.uuid() }).meta({ id: "MergeReceipt" }),
});

export const undoMerge = route({
  ...described,
  id: "undoMerge",
  method: "delete",
  path: "/catalogue-merges/{merge}",
  summary: "Lay two apart again that were merged",
  params: z.object({ merge: z.uuid() }),
  status: 204,
});

export const listMerges = route({
  ...described,
  id: "listMerges",
  method: "get",
  path: "/catalogue-merges",
  summary: "Which entries were merged, the newest first",
  query: z.object(paging),
  reply: listOf(Merge, "MergeList"),
});

/** Bytes of one file or folder at the most. */
export const mostImportBytes = 20_000_000;
/** Rows or files at the most, so that a person can look at what it would do. */
export const mostImportRows = 10_000;

const ImportFault = z
  .object({
    level: z
      .enum(["error", "gap", "warning"])
      .describe("`error`: the row is not taken over; `gap`: this field is left blank"),
    code: z.string(),
    field: z.string(),
    line: z.int().nullable(),
    column: z.int().nullable().describe("Of a table: the how manieth column"),
    detail: z.string().describe("What is wrong and how to mend it"),
    params: z
      .record(z.string(), z.unknown())
      .describe("What the sentence is about, to say it in another language"),
  })
  .meta({ id: "ImportFault" });
export type ImportFault = z.infer<typeof ImportFault>;

const ImportRow = z
  .object({
    n: z.int(),
    file: z.string(),
    line: z.int().nullable(),
    outcome: z.enum(["new", "change", "same", "faulty"]),
    entry: Named.nullable(),
    name: z.string().nullable(),
    differences: z.array(Difference),
    faults: z.array(ImportFault),
    told: z.string().describe("The faults as one text, for a table"),
  })
  .meta({ id: "ImportRow" });
export type ImportRow = z.infer<typeof ImportRow>;

export const Import = z
  .object({
    id: z.uuid(),
    format: z.enum(["csv", "publiccode"]),
    name: z.string(),
    state: z.enum(["previewed", "taken"]),
    createdAt: moment,
    counts: z.object({ new: z.int(), change: z.int(), same: z.int(), faulty: z.int() }),
    faults: z
      .array(ImportFault)
      .describe("Of the file as a whole, such as columns that are not taken over"),
  })
  .meta({ id: "CatalogueImport" });
export type Import = z.infer<typeof Import>;

export const startImport = route({
  ...described,
  id: "startImport",
  method: "post",
  path: "/organisations/{id}/catalogue-imports",
  summary: "Read in a publiccode.yml, a zip of them, or a CSV: nothing is taken over yet",
  description: "Send a form with the file, or JSON with the address of a publiccode.yml.",
  params: ofOrganisation,
  file: "taken",
  body: z
    .object({ url: z.string().max(500).optional().describe("Where a publiccode.yml stands") })
    .meta({ id: "ImportForm" }),
  status: 201,
  reply: Import.extend(practiceMark).meta({ id: "StartedImport" }),
});

const ofImport = ofOrganisation.extend({ import: z.uuid() });

export const getImport = route({
  ...described,
  id: "getImport",
  method: "get",
  path: "/organisations/{id}/catalogue-imports/{import}",
  summary: "What was read in, in counts",
  params: ofImport,
  reply: Import.extend(practiceMark).meta({ id: "WholeImport" }),
});

export const listImportRows = route({
  ...described,
  id: "listImportRows",
  method: "get",
  path: "/organisations/{id}/catalogue-imports/{import}/rows",
  summary: "Every row that was read: what taking it over would do, or what is wrong with it",
  params: ofImport,
  query: z.object({
    outcome: z.enum(["new", "change", "same", "faulty"]).optional(),
    ...paging,
  }),
  reply: listOf(ImportRow, "ImportRowList"),
  csv: ["n", "file", "line", "outcome", "entry.id", "name", "told"],
});

export const takeImport = route({
  ...described,
  id: "takeImport",
  method: "post",
  path: "/organisations/{id}/catalogue-imports/{import}/takings",
  summary: "Take over what was read in: all of it, or only the rows without faults",
  params: ofImport,
  body: z
    .object({
      validOnly: z
        .boolean()
        .default(false)
        .describe("False: nothing at all is taken over when one row is faulty"),
    })
    .meta({ id: "TakeImport" }),
  status: 201,
  reply: z
    .object({
      ...practiceMark,
      entries: z.int().describe("Changed at once, where the organisation owns them"),
      proposals: z.int().describe("Waiting for a moderator"),
    })
    .meta({ id: "TakenImport" }),
});

export const cancelImport = route({
  ...described,
  id: "cancelImport",
  method: "delete",
  path: "/organisations/{id}/catalogue-imports/{import}",
  summary: "Throw away what was read in",
  params: ofImport,
  status: 204,
});

export const putKit = route({
  ...described,
  id: "putKit",
  method: "put",
  path: "/organisations/{id}/adoption-kits/{entry}",
  summary: "Tell how one's organisation went about it, in steps, for who wants to do it too",
  params: ofOrganisation.extend({
    entry: z.string().max(100).describe("The `entry` of the kit; for a first one the entry itself"),
  }),
  body: z
    .object({
      steps: z.array(KitStep).max(30).describe("Empty takes the kit away"),
      version: z.int().nullable().describe("The `version` that was read; null for the first"),
    })
    .meta({ id: "KitForm" }),
  status: 204,
});

const SavedSearch = z
  .object({
    id: z.uuid(),
    name: z.string(),
    query: z.string().describe("As in the address of the page: `q=zaak&kind=software`"),
    mail: z.boolean(),
    createdAt: moment,
  })
  .meta({ id: "SavedSearch" });
export type SavedSearch = z.infer<typeof SavedSearch>;

export const saveSearch = route({
  ...described,
  id: "saveSearch",
  method: "post",
  path: "/me/saved-searches",
  summary: "Keep a search, and hear by mail when something new fits",
  body: z
    .object({
      name: shown(line(100)),
      query: z.string().max(1000),
      mail: z.boolean().default(true),
      language: z.enum(["nl", "en"]).default("nl"),
    })
    .meta({ id: "SavedSearchForm" }),
  status: 201,
  reply: z.object({ ...practiceMark, id: z.uuid() }).meta({ id: "SavedSearchReceipt" }),
});

export const listSavedSearches = route({
  ...described,
  id: "listSavedSearches",
  method: "get",
  path: "/me/saved-searches",
  summary: "The searches that I kept",
  query: z.object(paging),
  reply: listOf(SavedSearch, "SavedSearchList"),
});

export const removeSavedSearch = route({
  ...described,
  id: "removeSavedSearch",
  method: "delete",
  path: "/me/saved-searches/{search}",
  summary: "Forget a search that I kept",
  params: z.object({ search: z.uuid() }),
  status: 204,
});

export const collectingRoutes = [
  findDoubles,
  proposeEntry,
  changeProposal,
  withdrawProposal,
  getProposal,
  listMyProposals,
  listProposals,
  judgeProposal,
  changeEntry,
  recordDecision,
  mergeEntries,
  undoMerge,
  listMerges,
  startImport,
  getImport,
  listImportRows,
  takeImport,
  cancelImport,
  putKit,
  saveSearch,
  listSavedSearches,
  removeSavedSearch,
] as const;
