import { z } from "zod";
import { commaList, listOf, paging, practiceMark, route } from "./route.ts";

/** A plain date, `YYYY-MM-DD`, from the first date of which the reorganisations are known. */
export const firstDate = "2014-01-01";
const date = z.iso.date("write a date as YYYY-MM-DD, for example 2018-01-01");
const on = date
  .optional()
  .describe(`The country as it was on this date, from ${firstDate} to today; today when left out`);

/** Kinds that stand in no register that Waaier ships: a moderator registers these organisations one by one. */
export const registeredKinds = [
  "supplier",
  "knowledge-institute",
  "association",
  "residents-initiative",
  "other-government",
] as const;
export const RegisteredKind = z.enum(registeredKinds).meta({ id: "RegisteredKind" });
export type RegisteredKind = z.infer<typeof RegisteredKind>;

export const organisationKinds = [
  "municipality",
  "province",
  "water-board",
  "joint-arrangement",
  "regional-body",
  ...registeredKinds,
] as const;
export const OrganisationKind = z.enum(organisationKinds).meta({ id: "OrganisationKind" });
export type OrganisationKind = z.infer<typeof OrganisationKind>;

export const sizeClasses = [
  "under-20000",
  "20000-50000",
  "50000-100000",
  "100000-300000",
  "over-300000",
] as const;
export const SizeClass = z.enum(sizeClasses).meta({ id: "SizeClass" });
export type SizeClass = z.infer<typeof SizeClass>;

/** A CBS, TOOI or register code, or our own: `GM0363`, `PV25`, `WS0654`, `GR30019255`, `RO28221695`, `OR0012`. */
const id = z
  .string()
  .regex(/^[A-Z]{2}[0-9]{2,10}$/, "Two capitals and digits, for example GM0363")
  .describe("Code of the organisation: two capitals and digits, for example GM0363");

/** In an address any text is taken, so that a code in small letters gets a 404 that says how to write it. */
const idInPath = z
  .string()
  .max(40)
  .describe("Code of the organisation: two capitals and digits, for example GM0363");

const Reference = z.object({ id, name: z.string() }).meta({ id: "OrganisationReference" });

/** An organisation in a list. What is not known is null, never zero. */
export const OrganisationSummary = z
  .object({
    id,
    kind: OrganisationKind,
    name: z.string(),
    province: Reference.nullable(),
    population: z.int().nullable().describe("Inhabitants on 1 January of `populationYear`"),
    populationYear: z.int().nullable(),
    sizeClass: SizeClass.nullable(),
    arrangements: z.int().nullable().describe("Joint arrangements it takes part in, today"),
    members: z.int().nullable().describe("Participants, for a joint arrangement"),
    form: z
      .string()
      .nullable()
      .describe("Legal form, for a joint arrangement: a code of `arrangement-form`"),
    validFrom: date.nullable().describe("Null when not known, as of every joint arrangement"),
    validUntil: date.nullable().describe("First day it no longer existed; null when it exists"),
  })
  .meta({ id: "OrganisationSummary" });
export type OrganisationSummary = z.infer<typeof OrganisationSummary>;

export const Municipality = z
  .object({
    code: z.string().describe("CBS code, for example GM0363"),
    name: z.string(),
    province: Reference.nullable(),
    population: z.int().nullable(),
    populationYear: z.int().nullable(),
    sizeClass: SizeClass.nullable(),
    urbanity: z
      .int()
      .min(1)
      .max(5)
      .nullable()
      .describe("CBS class of 2021, on any date; 1 is very urban"),
    seats: z.int().nullable().describe("Seats in the council, today"),
    arrangements: z
      .int()
      .nullable()
      .describe("Joint arrangements; null on a date of before the register, which is not known"),
    tooi: z.url().nullable(),
    oin: z.string().nullable(),
    website: z.string().nullable().describe("Of today, on any date"),
    validFrom: date.nullable(),
    validUntil: date.nullable(),
  })
  .meta({ id: "Municipality" });
export type Municipality = z.infer<typeof Municipality>;

export const organisationSorts = [
  "name",
  "-population",
  "population",
  "-arrangements",
  "-members",
] as const;

const some = <T extends z.ZodType>(item: T) => commaList(z.array(item));

const organisationFilters = {
  q: z
    .string()
    .max(100)
    .optional()
    .describe("Words of the name, an alias, an earlier name or a code"),
  kind: some(OrganisationKind).optional().describe("One or more kinds, with commas between"),
  province: some(z.string().regex(/^PV[0-9]{2}$/))
    .optional()
    .describe("One or more province codes, with commas between"),
  sizeClass: some(SizeClass).optional().describe("One or more size classes"),
  region: z
    .string()
    .regex(/^[A-Z]{2}[0-9]{2,10}$/, "Two capitals and digits, for example VR01")
    .optional()
    .describe("Code of a COROP, safety, GGD or environment region; gives its municipalities"),
  on,
};

const summaryCsv = [
  "id",
  "kind",
  "name",
  "province.id",
  "province.name",
  "population",
  "populationYear",
  "sizeClass",
  "arrangements",
  "members",
  "form",
  "validFrom",
  "validUntil",
];

export const listOrganisations = route({
  id: "listOrganisations",
  tag: "Network",
  method: "get",
  path: "/organisations",
  summary: "Organisations of every kind, found by name, alias, earlier name or code",
  description:
    "Of every kind but municipalities only the state on the date of the register is known. With an earlier `on` only municipalities are listed.",
  query: z.object({
    ...organisationFilters,
    sort: z
      .enum(organisationSorts)
      .default("name")
      .describe("`name` puts the best match first when `q` is given"),
    ...paging,
  }),
  reply: listOf(OrganisationSummary, "OrganisationList"),
  csv: summaryCsv,
});

export const countOrganisations = route({
  id: "countOrganisations",
  tag: "Network",
  method: "get",
  path: "/organisation-counts",
  summary: "How many organisations each filter would give, beside the other filters chosen",
  query: z.object(organisationFilters),
  reply: z
    .object({
      ...practiceMark,
      total: z.int(),
      population: z.int().nullable().describe("Inhabitants of the municipalities among them"),
      facets: z.array(
        z.object({
          facet: z.enum(["kind", "province", "sizeClass"]),
          value: z.string(),
          label: z.string().nullable().describe("Name, for a province"),
          count: z.int().nullable().describe("Null when not known on that date"),
        }),
      ),
    })
    .meta({ id: "OrganisationCounts" }),
});

export const listMunicipalities = route({
  id: "listMunicipalities",
  tag: "Network",
  method: "get",
  path: "/municipalities",
  summary: "The municipalities as they were on a date, with their inhabitants of that year",
  query: z.object({ on, ...paging }),
  reply: listOf(Municipality, "MunicipalityList"),
  csv: [
    "code",
    "name",
    "province.id",
    "province.name",
    "population",
    "populationYear",
    "sizeClass",
    "urbanity",
    "seats",
    "arrangements",
    "tooi",
    "oin",
    "website",
    "validFrom",
    "validUntil",
  ],
});

/** Where an old code leads. A split has several, and asks a person which. */
export const Succession = z
  .object({
    current: Reference.nullable().describe("The municipality of today that follows it in the main"),
    split: z.boolean().describe("True when its land went to more than one: ask which"),
    candidates: z.array(Reference).describe("Every municipality that got a part, the main first"),
  })
  .meta({ id: "Succession" });

export const getMunicipality = route({
  id: "getMunicipality",
  tag: "Network",
  method: "get",
  path: "/municipalities/{code}",
  summary: "One municipality, of today or of before a reorganisation, with its successor",
  params: z.object({
    code: z.string().max(40).describe("CBS code: GM and four digits, for example GM0363"),
  }),
  query: z.object({ on }),
  reply: Municipality.extend({ ...practiceMark, succession: Succession }).meta({
    id: "MunicipalityDetail",
  }),
});

const Region = z
  .object({
    id: z.string(),
    kind: z.enum(["corop", "safety-region", "ggd", "environment-service"]),
    name: z.string(),
    municipalities: z.int(),
  })
  .meta({ id: "Region" });

export const listRegions = route({
  id: "listRegions",
  tag: "Network",
  method: "get",
  path: "/regions",
  summary: "Regions in which municipalities work together: COROP, safety, GGD, environment",
  query: z.object(paging),
  reply: listOf(Region, "RegionList"),
  csv: ["id", "kind", "name", "municipalities"],
});

const SourceReference = z
  .object({
    id: z.string(),
    titleNl: z.string(),
    titleEn: z.string(),
    publisher: z.string(),
    url: z.string().nullable(),
    licenceNl: z.string(),
    licenceEn: z.string(),
    referenceDate: date.nullable().describe("Date of which the facts speak"),
  })
  .meta({ id: "SourceReference" });

export const OrganisationDetail = OrganisationSummary.extend({
  ...practiceMark,
  fullName: z.string().nullable().describe("The name in full, for a joint arrangement"),
  aliases: z.array(z.object({ name: z.string(), kind: z.string() })),
  tooi: z.string().nullable(),
  oin: z.string().nullable(),
  website: z.string().nullable(),
  email: z
    .string()
    .nullable()
    .describe("General mail address in the register of government organisations, today"),
  registerUrl: z.string().nullable(),
  seats: z.int().nullable(),
  urbanity: z.int().nullable(),
  urbanityYear: z.int().nullable(),
  landAreaKm2: z.number().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  hexagon: z.object({ q: z.int(), r: z.int() }).nullable(),
  regions: z.array(Region.omit({ municipalities: true })),
  succession: Succession.nullable().describe("Null for what is not a municipality"),
  authority: z
    .array(z.string())
    .describe("How powers came to a joint arrangement: codes of `arrangement-authority`"),
  policyFields: z.array(z.string()),
  inForceFrom: date
    .nullable()
    .describe("Since when the present text of a joint arrangement is in force; not its start"),
  firstJoinedOn: date
    .nullable()
    .describe(
      "Oldest joining date of its participants: a joint arrangement began then at the latest",
    ),
  setUp: Reference.nullable().describe("The regional body that a joint arrangement set up"),
  setUpBy: Reference.nullable().describe("The joint arrangement that set up a regional body"),
  registration: z
    .object({
      kvk: z.string().nullable().describe("Number in the trade register of KvK"),
      source: z.string().describe("Where the facts come from: an address or a text"),
      registeredAt: z.iso.datetime(),
    })
    .nullable()
    .describe("Who stands in no register that Waaier ships; null for all others"),
  sources: z.array(SourceReference),
}).meta({ id: "OrganisationDetail" });
export type OrganisationDetail = z.infer<typeof OrganisationDetail>;

const byId = z.object({ id: idInPath });

export const getOrganisation = route({
  id: "getOrganisation",
  tag: "Network",
  method: "get",
  path: "/organisations/{id}",
  summary: "One organisation: who it is, where, and where each fact comes from",
  params: byId,
  query: z.object({ on }),
  reply: OrganisationDetail,
});

export const listPopulation = route({
  id: "listPopulation",
  tag: "Network",
  method: "get",
  path: "/organisations/{id}/population",
  summary: "Inhabitants over the years, in the boundaries of each year or in those of 2026",
  params: byId,
  query: z.object({
    boundaries: z
      .enum(["of-the-year", "2026"])
      .default("of-the-year")
      .describe("`of-the-year` as it was then; `2026` with predecessors summed to today's"),
    ...paging,
  }),
  reply: listOf(
    z.object({ year: z.int(), inhabitants: z.int().nullable() }).meta({ id: "PopulationOfYear" }),
    "PopulationList",
  ),
  csv: ["year", "inhabitants"],
});

export const CoMember = z
  .object({
    organisation: Reference,
    kind: OrganisationKind,
    shared: z.int().describe("Joint arrangements that both take part in"),
    of: z.int().describe("Joint arrangements that the asked organisation takes part in"),
    population: z.int().nullable(),
  })
  .meta({ id: "CoMember" });

export const listCoMembers = route({
  id: "listCoMembers",
  tag: "Network",
  method: "get",
  path: "/organisations/{id}/co-members",
  summary: "With whom it works together: members of the same joint arrangements, counted",
  params: byId,
  query: z.object(paging),
  reply: listOf(CoMember, "CoMemberList"),
  csv: ["organisation.id", "organisation.name", "kind", "shared", "of", "population"],
});

export const ArrangementOfOrganisation = z
  .object({
    id,
    name: z.string(),
    form: z.string().nullable(),
    policyFields: z.array(z.string()),
    joinedOn: date.nullable(),
    inForceFrom: date.nullable().describe("Of the present text; not the start"),
    municipalities: z.int(),
    members: z.int(),
  })
  .meta({ id: "ArrangementOfOrganisation" });

export const listArrangementsOf = route({
  id: "listArrangementsOf",
  tag: "Network",
  method: "get",
  path: "/organisations/{id}/joint-arrangements",
  summary: "The joint arrangements it takes part in, all or only those shared with another",
  params: byId,
  query: z.object({
    with: id.optional().describe("Only those in which this organisation takes part too"),
    ...paging,
  }),
  reply: listOf(ArrangementOfOrganisation, "ArrangementOfOrganisationList"),
  csv: ["id", "name", "form", "joinedOn", "inForceFrom", "municipalities", "members"],
});

export const listMembers = route({
  id: "listMembers",
  tag: "Network",
  method: "get",
  path: "/organisations/{id}/members",
  summary: "The participants of a joint arrangement, and since when",
  params: byId,
  query: z.object(paging),
  reply: listOf(
    z
      .object({
        organisation: Reference.nullable().describe("Null when the register names no code"),
        name: z.string(),
        kind: z.string(),
        joinedOn: date.nullable(),
        organs: z.array(z.string()),
        dissolved: z.boolean().describe("The register still names a dissolved municipality"),
        population: z.int().nullable(),
      })
      .meta({ id: "Member" }),
    "MemberList",
  ),
  csv: ["organisation.id", "name", "kind", "joinedOn", "dissolved", "population"],
});

export const listNeighbours = route({
  id: "listNeighbours",
  tag: "Network",
  method: "get",
  path: "/organisations/{id}/neighbours",
  summary: "The municipalities that share a border with it (boundaries of 2023)",
  params: byId,
  query: z.object(paging),
  reply: listOf(OrganisationSummary, "NeighbourList"),
  csv: summaryCsv,
});

export const Reorganisation = z
  .object({
    date,
    kind: z.enum(["merger", "addition", "split", "renaming"]),
    from: Reference,
    to: Reference,
    main: z.boolean().describe("The successor that facts pass to by default"),
    basis: z
      .enum(["register", "law", "derived"])
      .describe("`derived`: worked out from yearly lists and figures"),
    splitInDoubt: z.boolean().describe("Probably split, though the source names one successor"),
  })
  .meta({ id: "Reorganisation" });

export const listReorganisations = route({
  id: "listReorganisations",
  tag: "Network",
  method: "get",
  path: "/reorganisations",
  summary: "Municipal reorganisations since 2014, the newest first",
  query: z.object({
    organisation: id.optional().describe("Only those in the history of this municipality"),
    ...paging,
  }),
  reply: listOf(Reorganisation, "ReorganisationList"),
  csv: ["date", "kind", "from.id", "from.name", "to.id", "to.name", "main", "basis"],
});

export const figureIds = ["population", "growth", "arrangements", "urbanity"] as const;
export const FigureId = z.enum(figureIds).meta({ id: "FigureId" });
export type FigureId = z.infer<typeof FigureId>;

export const listFigures = route({
  id: "listFigures",
  tag: "Map",
  method: "get",
  path: "/figures",
  summary: "The figures of the country that the map can show, with their years and sources",
  query: z.object(paging),
  reply: listOf(
    z
      .object({
        id: FigureId,
        years: z.array(z.int()).describe("Empty when the figure has no years"),
        unit: z.enum(["inhabitants", "percent", "count", "class"]),
        sources: z.array(SourceReference),
      })
      .meta({ id: "Figure" }),
    "FigureList",
  ),
  csv: ["id", "unit", "years"],
});

export const listFigureValues = route({
  id: "listFigureValues",
  tag: "Map",
  method: "get",
  path: "/figures/{figure}/values",
  summary: "One figure for each of today's municipalities, with its place on the hexagon map",
  description:
    "Every year is given in the boundaries of 2026, so that the years compare. `growth` is in percent since 1 January 2017. A value that is not known is null.",
  params: z.object({ figure: FigureId }),
  query: z.object({
    year: z.coerce.number().int().min(2014).max(2100).optional(),
    ...paging,
    limit: z.coerce.number().int().min(1).max(500).default(500),
  }),
  reply: listOf(
    z
      .object({
        code: z.string(),
        name: z.string(),
        province: Reference.nullable(),
        value: z.number().nullable(),
        q: z.int(),
        r: z.int(),
      })
      .meta({ id: "FigureValue" }),
    "FigureValueList",
  ),
  csv: ["code", "name", "province.name", "value"],
});

export const listSources = route({
  id: "listSources",
  tag: "Network",
  method: "get",
  path: "/sources",
  summary: "Where the facts come from: publisher, licence and reference date",
  query: z.object(paging),
  reply: listOf(
    SourceReference.extend({ noteNl: z.string().nullable(), noteEn: z.string().nullable() }).meta({
      id: "Source",
    }),
    "SourceList",
  ),
  csv: ["id", "titleNl", "titleEn", "publisher", "url", "licenceNl", "licenceEn", "referenceDate"],
});

// ── Registered by a moderator ───────────────────────────────────────────────────────────────────────

const Registration = z
  .object({
    kind: RegisteredKind,
    name: z
      .string()
      .trim()
      .max(200)
      .regex(/[\p{L}\p{N}]/u, "write the name as the register has it"),
    kvk: z
      .string()
      .regex(/^[0-9]{8}$/, "a KvK number has eight digits")
      .nullable()
      .describe("Number in the trade register of KvK"),
    oin: z
      .string()
      .regex(/^[0-9]{20}$/, "an OIN has twenty digits")
      .nullable(),
    postalAddress: z
      .string()
      .trim()
      .min(10, "write street or box, postal code and place")
      .max(300)
      .nullable()
      .describe("Of the organisation and never of somebody's home. Moderators alone see it"),
    website: z
      .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "write it with https://" })
      .max(300)
      .nullable(),
    source: z
      .string()
      .trim()
      .min(5, "say where these facts stand")
      .max(500)
      .describe("Where the facts stand: an address or a text, without names of persons"),
  })
  .meta({ id: "Registration" });

/** What a moderator fills in; what is left out is not known. A residents' initiative may have an address alone. */
export const RegistrationForm = Registration.partial({
  kvk: true,
  oin: true,
  postalAddress: true,
  website: true,
})
  .extend({
    despiteAlike: z
      .boolean()
      .default(false)
      .describe("True once it is sure that none of the organisations with an alike name is meant"),
  })
  .meta({ id: "RegistrationForm" });
export type RegistrationForm = z.infer<typeof RegistrationForm>;

export const registerOrganisation = route({
  id: "registerOrganisation",
  tag: "Network",
  method: "post",
  path: "/organisations",
  summary: "Register an organisation that stands in no register that Waaier ships",
  description:
    "Declined when another has the same number (`network/number-taken`), and until `despiteAlike` is true when another has an alike name (`network/alike-name`).",
  body: RegistrationForm,
  status: 201,
  reply: z.object({ ...practiceMark, id }).meta({ id: "RegisteredOrganisation" }),
});

export const getRegistration = route({
  id: "getRegistration",
  tag: "Network",
  method: "get",
  path: "/organisations/{id}/registration",
  summary: "What a moderator registered of an organisation, and what stood there before",
  params: byId,
  reply: Registration.extend({
    ...practiceMark,
    id,
    registeredAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    earlier: z
      .array(Registration.extend({ until: z.iso.datetime() }).meta({ id: "EarlierRegistration" }))
      .describe("What was changed since, the newest first"),
  }).meta({ id: "RegistrationDetail" }),
});

export const changeRegistration = route({
  id: "changeRegistration",
  tag: "Network",
  method: "put",
  path: "/organisations/{id}/registration",
  summary: "Change what is registered of an organisation; what stood there is kept",
  params: byId,
  body: RegistrationForm,
  status: 204,
});

export const endRegistration = route({
  id: "endRegistration",
  tag: "Network",
  method: "delete",
  path: "/organisations/{id}/registration",
  summary: "Note that a registered organisation exists no longer; its page and its history stay",
  params: byId,
  query: z.object({
    lastDay: date
      .optional()
      .describe(
        `The last day on which it existed, from ${firstDate} to today; yesterday when left out`,
      ),
  }),
  status: 204,
});

export const networkRoutes = [
  listOrganisations,
  countOrganisations,
  registerOrganisation,
  getOrganisation,
  getRegistration,
  changeRegistration,
  endRegistration,
  listPopulation,
  listCoMembers,
  listArrangementsOf,
  listMembers,
  listNeighbours,
  listMunicipalities,
  getMunicipality,
  listRegions,
  listReorganisations,
  listFigures,
  listFigureValues,
  listSources,
] as const;
