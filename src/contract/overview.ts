import { z } from "zod";
import { EntryKind } from "./catalogue.ts";
import { OrganisationKind } from "./network.ts";
import { listOf, paging, practiceMark, route } from "./route.ts";

export const getCountry = route({
  id: "getCountry",
  tag: "Overview",
  method: "get",
  path: "/country",
  summary: "The country in a few figures, each with its date and source",
  query: z.object({
    on: z.iso
      .date("write a date as YYYY-MM-DD, for example 2018-01-01")
      .optional()
      .describe("The country on this date; today when left out"),
  }),
  reply: z
    .object({
      ...practiceMark,
      on: z.iso.date(),
      figures: z.array(
        z
          .object({
            id: z.enum([
              "municipalities",
              "population",
              "jointArrangements",
              "participations",
              "regionalBodies",
              "waterBoards",
              "provinces",
            ]),
            value: z.int().nullable(),
            referenceDate: z.iso.date().nullable(),
            source: z.string().nullable().describe("Id of a row of `/sources`"),
          })
          .meta({ id: "CountryFigure" }),
      ),
    })
    .meta({ id: "Country" }),
});

export const SearchHit = z
  .object({
    type: z.enum(["organisation", "entry", "component", "page"]),
    id: z.string(),
    name: z.string(),
    kind: OrganisationKind.nullable().describe("Of an organisation"),
    entryKind: EntryKind.nullable().describe("Of an entry of the catalogue"),
    summary: z.string().nullable().describe("What it does, of what is in the catalogue"),
    approximate: z
      .boolean()
      .describe("True when nothing was found and this only looks like what was asked"),
    matched: z
      .string()
      .nullable()
      .describe("The alias, earlier name, code or other word that was found, if any"),
    until: z.iso.date().nullable().describe("When it ceased to exist"),
    province: z.string().nullable(),
  })
  .meta({ id: "SearchHit" });
export type SearchHit = z.infer<typeof SearchHit>;

export const search = route({
  id: "search",
  tag: "Overview",
  method: "get",
  path: "/search-results",
  summary: "Search over all: the catalogue, organisations, arrangements and pages",
  query: z.object({
    q: z.string().max(100).default(""),
    language: z.enum(["nl", "en"]).default("nl"),
    type: z
      .enum(["organisation", "catalogue", "page"])
      .optional()
      .describe("Only of this; everything when left out"),
    ...paging,
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  reply: listOf(SearchHit, "SearchHitList"),
  csv: [
    "type",
    "id",
    "name",
    "kind",
    "entryKind",
    "summary",
    "approximate",
    "matched",
    "until",
    "province",
  ],
});

export const giveFeedback = route({
  id: "giveFeedback",
  tag: "Overview",
  method: "post",
  path: "/feedback",
  summary: "Say that something on a page is not right; a moderator reads it",
  description:
    "Give an `Idempotency-Key` header to be able to send the same message again without storing it twice.",
  status: 201,
  body: z
    .object({
      page: z.string().max(500).startsWith("/").describe("Address of the page, without host"),
      message: z
        .string()
        .trim()
        .min(10)
        .max(2000)
        .describe("What is not right, and how it should be"),
      source: z.string().max(500).optional().describe("Where the right fact stands"),
      email: z.email().max(254).optional().describe("Only to answer you; removed after 90 days"),
    })
    .meta({ id: "Feedback" }),
  reply: z
    .object({ ...practiceMark, id: z.uuid(), receivedAt: z.iso.datetime() })
    .meta({ id: "FeedbackReceipt" }),
});

const StoredFeedback = z
  .object({
    id: z.uuid(),
    page: z.string(),
    message: z.string(),
    source: z.string().nullable(),
    email: z.string().nullable(),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: "StoredFeedback" });

export const listFeedback = route({
  id: "listFeedback",
  tag: "Overview",
  method: "get",
  path: "/feedback",
  summary: "What readers say is not right and waits for a moderator, the oldest first",
  query: z.object(paging),
  reply: listOf(StoredFeedback, "FeedbackList"),
  csv: ["id", "page", "message", "source", "receivedAt"],
});

const ofFeedback = z.object({ feedback: z.uuid() });

export const handleFeedback = route({
  id: "handleFeedback",
  tag: "Overview",
  method: "post",
  path: "/feedback/{feedback}/handlings",
  summary: "Note that what a reader said is dealt with",
  params: ofFeedback,
  status: 204,
});

export const eraseFeedback = route({
  id: "eraseFeedback",
  tag: "Overview",
  method: "delete",
  path: "/feedback/{feedback}",
  summary: "Take away what a reader said, as the reader asked",
  params: ofFeedback,
  status: 204,
});

/** Something that waits for somebody, from whatever part of Waaier. */
export const Task = z
  .object({
    id: z.string(),
    kind: z
      .enum([
        "second-factor",
        "claim-to-decide",
        "claim-to-judge",
        "rights-to-confirm",
        "invitation-expired",
        "without-administrator",
        "feedback",
        "mandate-ends",
        "document-to-judge",
        "document-ends",
        "proposal-to-judge",
        "answers-to-give",
        "answers-expired",
        "answers-to-review",
        "answers-in-conflict",
        "use-to-confirm",
        "effort-to-tell",
      ])
      .describe("What is asked; the page has a sentence for each"),
    organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
    about: z.string().nullable().describe("A name or a number that the sentence needs"),
    count: z.int().min(1).describe("How many of the same wait"),
    due: z.iso.date().nullable().describe("By when; null when there is no date"),
  })
  .meta({ id: "Task" });
export type Task = z.infer<typeof Task>;

export const listMyTasks = route({
  id: "listMyTasks",
  tag: "Overview",
  method: "get",
  path: "/me/tasks",
  summary: "What waits for me, over every part of Waaier, the most urgent first",
  query: z.object(paging),
  reply: listOf(Task, "TaskList"),
  csv: ["id", "kind", "organisation.id", "organisation.name", "about", "count", "due"],
});
