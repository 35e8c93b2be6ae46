import { z } from "zod";
import { EntryKind } from "../catalogue.ts";
import { practiceMark, route } from "../route.ts";
import { line, shown } from "../text.ts";
import { described, ofOrganisation, plainDate, Ref, UseStatus, versionText } from "./words.ts";

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
      ids: z.array(z.uuid()).describe("Of the uses that were put down"),
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
      ids: z.array(z.uuid()).describe("Of the uses that were put down, and then of the drafts"),
      kept: z.array(Ref).describe("Said before in more detail, and left as it was"),
      drafts: z.array(
        z.object({
          name: z.string(),
          proposal: z.uuid(),
          lost: z
            .array(z.enum(["version", "status", "since"]))
            .describe("What the row said and a draft cannot hold"),
        }),
      ),
    })
    .meta({ id: "UseListReceipt" }),
});

export const firstFillRoutes = [getFirstFill, putFirstFill, matchUseList, takeUseList] as const;
