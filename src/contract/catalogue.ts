import { z } from "zod";
import { commaList, listOf, paging, practiceMark, route } from "./route.ts";
import { line, shown, text } from "./text.ts";

export const entryKinds = [
  "practice",
  "software",
  "method",
  "agreement",
  "data",
  "network",
  "service",
] as const;
export const EntryKind = z.enum(entryKinds).meta({ id: "EntryKind" });
export type EntryKind = z.infer<typeof EntryKind>;

export const entryStages = ["idea", "trial", "practice", "shared", "retired"] as const;
export const EntryStage = z
  .enum(entryStages)
  .describe("`retired` also for a trial that did not work out: what was learned stays")
  .meta({ id: "EntryStage" });
export type EntryStage = z.infer<typeof EntryStage>;

export const bindingLevels = ["none", "recommended", "comply-or-explain", "binding"] as const;
export const BindingLevel = z.enum(bindingLevels).meta({ id: "BindingLevel" });
export type BindingLevel = z.infer<typeof BindingLevel>;

/** What is not known of an entry is counted too, under this word. */
export const notKnown = "not-known";

const described = { tag: "Catalogue" };
const date = z.iso.date("write a date as YYYY-MM-DD, for example 2027-03-01");
const moment = z.iso.datetime();
const address = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "write it with https://" })
  .max(500);
const Named = z.object({ id: z.string(), name: z.string() }).meta({ id: "CatalogueReference" });

/** In an address any text is taken: what is no id gets a 404 that says so. */
const ofEntry = z.object({
  entry: z.string().max(100).describe("Id of the entry, for example `open-zaak`"),
});

/** What it brought somebody, in a domain, with where that can be checked. */
export const EntryResult = z
  .object({
    domain: line(80).describe("A code of `task-field`, such as 6.71"),
    text: text(300).describe("What it brought, in a sentence"),
    figure: z.number().nullable().describe("Null when it is told in words alone"),
    unit: z.enum(["hours", "euros", "residents", "entrepreneurs", "days", "percent"]).nullable(),
    evidence: text(500).describe(
      "Where this can be checked: an address, or who counted it and how",
    ),
  })
  .meta({ id: "EntryResult" });
export type EntryResult = z.infer<typeof EntryResult>;

/** All that can be filled in of an entry. Its stage and level are not among it: those are decided. */
export const EntryContent = z
  .object({
    name: line(120),
    kind: EntryKind,
    aliases: z.array(line(120)).max(20),
    summary: text(2000).nullable().describe("What it does, in plain language"),
    themes: z.array(line(60)).max(5).describe("Codes of `catalogue-theme`"),
    taskFields: z.array(line(10)).max(5).describe("Codes of `task-field`"),
    components: z.array(line(80)).max(20).describe("Ids of reference components"),
    standards: z.array(line(80)).max(50).describe("Ids of agreements that it supports, as it says"),
    owner: line(200).nullable(),
    ownerId: z.string().max(40).nullable().describe("Code of the organisation, for example GM0363"),
    maintainer: line(200).nullable(),
    licence: line(60).nullable().describe("By its SPDX name, for example EUPL-1.2"),
    link: address.nullable(),
    code: address.nullable().describe("Where the source code stands"),
    publiccode: address.nullable().describe("Where its publiccode.yml stands"),
    developmentStatus: z
      .enum(["concept", "development", "beta", "stable", "obsolete"])
      .nullable()
      .describe("As its maker calls it"),
    contact: z
      .email()
      .max(254)
      .nullable()
      .describe("A mail address of a role or team, never of one person"),
    ownWork: text(2000).nullable().describe("What who takes it over must do themselves"),
    results: z.array(EntryResult).max(20),
    question: text(1000).nullable().describe("Of an idea or trial: what is to be found out"),
    stake: text(500).nullable().describe("Of an idea or trial: what is put in, and no more"),
    endsOn: date.nullable().describe("Of an idea or trial: when it is over"),
    joins: z.array(z.string().max(40)).max(50).describe("Codes of organisations that join"),
    learned: text(4000).nullable().describe("Of a trial: what was learned, also when it failed"),
    sourceUrl: address.nullable().describe("Where all this can be checked"),
  })
  .meta({ id: "EntryContent" });
export type EntryContent = z.infer<typeof EntryContent>;

const some = <T extends z.ZodType>(item: T) => commaList(z.array(item).max(50));

const or = <T extends z.ZodType>(item: T) => z.union([item, z.literal(notKnown)]);

/** The ways to narrow the catalogue; each takes one or more values with commas between. */
export const entryFacets = [
  "kind",
  "stage",
  "level",
  "theme",
  "ownerKind",
  "licence",
  "component",
] as const;
export type EntryFacet = (typeof entryFacets)[number];

const filters = {
  q: z
    .string()
    .max(200)
    .optional()
    .describe("Words, in plain Dutch; faults in spelling are forgiven"),
  kind: some(z.union([EntryKind, z.literal("component")])).describe(
    "`component` gives reference components",
  ),
  stage: some(or(EntryStage)),
  level: some(or(BindingLevel)),
  theme: some(z.string().max(60)).describe("Codes of `catalogue-theme`"),
  ownerKind: some(z.string().max(40)).describe("Kinds of organisation, or `not-known`"),
  licence: some(z.string().max(60)).describe("SPDX names, or `not-known`"),
  component: some(z.string().max(80)).describe("Ids of reference components"),
};

/** Why something was found: which word of it answered which word that was asked, and how. */
export const MatchReason = z
  .object({
    asked: z.string(),
    found: z.string(),
    how: z.enum(["same", "form", "part", "synonym", "alike"]),
  })
  .meta({ id: "MatchReason" });
export type MatchReason = z.infer<typeof MatchReason>;

export const CatalogueHit = z
  .object({
    type: z.enum(["entry", "component"]),
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    kind: EntryKind.nullable().describe("Null for a reference component"),
    stage: EntryStage.nullable().describe("Null when nobody decided it: not known"),
    level: BindingLevel.nullable().describe("The weightiest in force, of an agreement"),
    summary: z.string().nullable(),
    themes: z.array(z.string()),
    owner: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
    licence: z.string().nullable(),
    changedAt: moment,
    reasons: z.array(MatchReason),
  })
  .meta({ id: "CatalogueHit" });
export type CatalogueHit = z.infer<typeof CatalogueHit>;

export const entrySorts = ["relevance", "name", "-changed"] as const;

export const listEntries = route({
  ...described,
  id: "listEntries",
  method: "get",
  path: "/catalogue-entries",
  summary: "What works, is tried or is agreed: found by words and narrowed by facets",
  query: z.object({
    ...filters,
    sort: z
      .enum(entrySorts)
      .default("relevance")
      .describe("`relevance` is by name when no words are asked"),
    ...paging,
  }),
  reply: listOf(CatalogueHit, "CatalogueHitList"),
  csv: [
    "type",
    "id",
    "name",
    "kind",
    "stage",
    "level",
    "summary",
    "themes",
    "owner.name",
    "licence",
  ],
});

export const countEntries = route({
  ...described,
  id: "countEntries",
  method: "get",
  path: "/catalogue-entry-counts",
  summary: "How many each filter would give, beside the other filters chosen",
  query: z.object(filters),
  reply: z
    .object({
      ...practiceMark,
      total: z.int(),
      facets: z.array(
        z.object({
          facet: z.enum(entryFacets),
          value: z.string(),
          label: z.string().nullable().describe("Name, for a reference component"),
          count: z.int(),
        }),
      ),
    })
    .meta({ id: "CatalogueCounts" }),
});

export const EntryDecision = z
  .object({
    sort: z.enum(["stage", "level"]),
    stage: EntryStage.nullable(),
    level: BindingLevel.nullable(),
    version: z.string().nullable(),
    decider: z.string(),
    decidedOn: date.nullable(),
    inForceFrom: date.nullable(),
    evidence: z.string().nullable(),
    evidenceUrl: z.string().nullable(),
    sources: z.array(z.string()).describe("Ids of rows of `/sources`"),
    recordedAt: moment,
  })
  .meta({ id: "EntryDecision" });
export type EntryDecision = z.infer<typeof EntryDecision>;

/** Whose hours a step of an adoption kit asks. */
export const disciplines = [
  "project",
  "policy",
  "operations",
  "information",
  "application",
  "technology",
  "architecture",
  "privacy-security",
  "law-procurement",
  "communication",
] as const;
export type Discipline = (typeof disciplines)[number];

export const KitStep = z
  .object({
    title: shown(line(120)),
    text: shown(text(2000)).nullable(),
    hours: z
      .array(z.object({ discipline: z.enum(disciplines), hours: z.number().min(0).max(10_000) }))
      .max(20)
      .describe("Hours by discipline"),
    pitfall: shown(text(1000)).nullable(),
    documents: z.array(z.uuid()).max(10).describe("Ids of documents of the same organisation"),
  })
  .meta({ id: "KitStep" });
export type KitStep = z.infer<typeof KitStep>;

const Kit = z
  .object({
    entry: z
      .string()
      .describe("Id of the entry that it was told of, which can be a part: by it the kit is put"),
    organisation: Named,
    steps: z.array(KitStep).describe("In order"),
    changedAt: moment,
    version: z.int(),
  })
  .meta({ id: "AdoptionKit" });

export const Entry = EntryContent.extend({
  ...practiceMark,
  id: z.string(),
  stage: EntryStage.nullable(),
  level: BindingLevel.nullable(),
  ownerOrganisation: Named.nullable(),
  licenceUrl: z.string().nullable().describe("Its page at SPDX. Null when it has no SPDX name"),
  joinsNamed: z.array(Named),
  componentsNamed: z.array(Named),
  registerStatus: z.string().nullable().describe("As GEMMA has it"),
  codeChangedOn: date.nullable(),
  versions: z.array(
    z
      .object({
        version: z.string(),
        name: z.string(),
        registerStatus: z.string().nullable(),
        level: BindingLevel.nullable().describe(
          "The weightiest in force, of it or of all versions",
        ),
      })
      .meta({ id: "EntryVersion" }),
  ),
  decisions: z.array(EntryDecision).describe("The newest first"),
  standardsExpected: z
    .array(
      z
        .object({
          id: z.string(),
          name: z.string(),
          version: z.string().nullable(),
          requirement: z.enum(["mandatory", "recommended"]).nullable(),
          component: Named,
          supported: z
            .boolean()
            .nullable()
            .describe("True when it says so; null when it says nothing: not known"),
        })
        .meta({ id: "ExpectedStandard" }),
    )
    .describe("By GEMMA, for the components that it is"),
  supportedBy: z.array(Named).describe("Of an agreement: entries that say to support it"),
  expectedOf: z
    .array(Named.extend({ requirement: z.enum(["mandatory", "recommended"]).nullable() }))
    .describe("Of an agreement: components that should support it, by GEMMA"),
  kits: z.array(Kit).describe("By those who did it"),
  parts: z.array(Named).describe("Entries that were merged into it"),
  own: EntryContent.nullable().describe(
    "Without what its parts tell: what a change of it begins with. Null when it has no parts",
  ),
  origin: z.enum(["facts", "form", "file", "api"]),
  sources: z.array(z.string()),
  createdAt: moment,
  changedAt: moment,
  version: z.int().describe("Goes up with every change; send it back to change it"),
}).meta({ id: "Entry" });
export type Entry = z.infer<typeof Entry>;

export const getEntry = route({
  ...described,
  id: "getEntry",
  method: "get",
  path: "/catalogue-entries/{entry}",
  summary:
    "All that is known of an entry. One that was merged answers with the whole that it is in",
  params: ofEntry,
  reply: Entry,
});

const Change = z
  .object({
    id: z.uuid(),
    entry: Named,
    at: moment,
    organisation: Named.nullable().describe("For which organisation it was done"),
    origin: z.enum(["facts", "form", "file", "api", "merge"]),
    fields: z.array(
      z.object({ field: z.string(), before: z.unknown(), after: z.unknown() }).meta({
        id: "FieldChange",
      }),
    ),
    note: z.string().nullable(),
  })
  .meta({ id: "EntryChange" });
export type EntryChange = z.infer<typeof Change>;

export const listEntryChanges = route({
  ...described,
  id: "listEntryChanges",
  method: "get",
  path: "/catalogue-entries/{entry}/changes",
  summary: "How an entry came to be what it is, the newest change first",
  params: ofEntry,
  query: z.object(paging),
  reply: listOf(Change, "EntryChangeList"),
});

export const getEntryPubliccode = route({
  ...described,
  id: "getEntryPubliccode",
  method: "get",
  path: "/catalogue-entries/{entry}/publiccode",
  summary: "The entry as a publiccode.yml of version 0.7, without anything that is not known",
  params: ofEntry,
  file: "given",
  reply: z.object({
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    fingerprint: z.string(),
  }),
});

export const exportCatalogue = route({
  ...described,
  id: "exportCatalogue",
  method: "get",
  path: "/catalogue-export",
  summary: "Every entry with all its fields as a CSV, to change in a spreadsheet and read in again",
  query: z.object({
    language: z.enum(["nl", "en"]).default("nl").describe("Of the words above the columns"),
  }),
  file: "given",
  reply: z.object({
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    fingerprint: z.string(),
  }),
});

export const Component = Named.extend({
  synonyms: z.array(z.string()),
  summary: z.string().nullable(),
  entries: z.int().describe("How many entries say to be this"),
  standards: z.int().describe("How many standards GEMMA names for it"),
}).meta({ id: "Component" });

export const listComponents = route({
  ...described,
  id: "listComponents",
  method: "get",
  path: "/reference-components",
  summary: "The reference components of GEMMA: what software of a municipality is for",
  query: z.object({ q: z.string().max(100).optional(), ...paging }),
  reply: listOf(Component, "ComponentList"),
  csv: ["id", "name", "synonyms", "summary", "entries", "standards"],
});

export const getComponent = route({
  ...described,
  id: "getComponent",
  method: "get",
  path: "/reference-components/{component}",
  summary:
    "A reference component: what it is for, the standards it should support, and what offers it",
  params: z.object({ component: z.string().max(100) }),
  reply: Named.extend({
    ...practiceMark,
    synonyms: z.array(z.string()),
    summary: z.string().nullable(),
    standards: z.array(
      Named.extend({
        version: z.string().nullable(),
        requirement: z.enum(["mandatory", "recommended"]).nullable(),
        level: BindingLevel.nullable(),
      }).meta({ id: "ComponentStandard" }),
    ),
    entries: z.array(Named),
    sources: z.array(z.string()),
  }).meta({ id: "WholeComponent" }),
});

export const listBindingLevels = route({
  ...described,
  id: "listBindingLevels",
  method: "get",
  path: "/binding-levels",
  summary: "The three levels of bindingness of the VNG: what each asks and who decides",
  query: z.object(paging),
  reply: listOf(
    z
      .object({
        level: BindingLevel,
        nameNl: z.string(),
        nameEn: z.string(),
        obligationNl: z.string(),
        obligationEn: z.string(),
        decidedByNl: z.string(),
        decidedByEn: z.string(),
        exampleNl: z.string(),
        sources: z.array(z.string()),
      })
      .meta({ id: "BindingLevelExplained" }),
    "BindingLevelList",
  ),
  csv: ["level", "nameNl", "obligationNl", "decidedByNl", "exampleNl"],
});

export const catalogueRoutes = [
  listEntries,
  countEntries,
  getEntry,
  listEntryChanges,
  getEntryPubliccode,
  exportCatalogue,
  listComponents,
  getComponent,
  listBindingLevels,
] as const;
