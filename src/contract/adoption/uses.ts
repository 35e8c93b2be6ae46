import { z } from "zod";
import { EntryKind } from "../catalogue.ts";
import { SizeClass } from "../network.ts";
import { published } from "../published.ts";
import { listOf, paging, practiceMark, route } from "../route.ts";
import { text } from "../text.ts";
import {
  Certainty,
  described,
  KindOfUse,
  municipalityFilters,
  ofBoth,
  ofEntry,
  ofOrganisation,
  onDay,
  plainDate,
  Ref,
  replaces,
  StandingState,
  show,
  someOf,
  UseStatus,
  versionText,
} from "./words.ts";

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
    note: published(text(500)).nullable(),
    contact: z.email().max(254).nullable().describe("Of a role or team, never of one person"),
    hidden: z.boolean().describe("Gone from everything that others can see"),
    show,
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

export const useRoutes = [
  listUsesOfEntry,
  listUsesOfOrganisation,
  listOwnUses,
  putUse,
  withdrawUse,
] as const;
