import { z } from "zod";
import { SizeClass } from "../network.ts";
import { published } from "../published.ts";
import { listOf, paging, practiceMark, route } from "../route.ts";
import { text } from "../text.ts";
import {
  described,
  moment,
  ofBoth,
  ofEntry,
  plainDate,
  Ref,
  replaces,
  versionText,
} from "./words.ts";

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
      bySize: z.array(
        z.object({
          sizeClass: SizeClass.nullable().describe("Null: how large they were is not known"),
          spread: Spread,
        }),
      ),
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
  summary: "Tell what it took to go live, by who did so; no hours and no pitfall takes it away",
  params: ofBoth,
  body: z
    .object({
      version: versionText,
      liveOn: plainDate.nullable(),
      estimate: z.boolean(),
      hours: z.array(EffortHours).max(60),
      pitfall: published(text(1000)).nullable(),
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
    .object({
      ...practiceMark,
      effort: Effort.nullable().describe("Null when it told nothing"),
      nothingToTell: z
        .enum(["supplier", "not-live"])
        .nullable()
        .describe("Why `putEffort` refuses: it comes from who went live. Null when it does not"),
      concealed: z
        .boolean()
        .describe("Whether nobody else sees that: it was told while the use was hidden"),
      wouldConceal: z
        .boolean()
        .describe("Whether nobody else would see what is told now, of no version in particular"),
      concealedVersions: z
        .array(z.string())
        .describe("Versions of which nobody else would see what is told now"),
    })
    .meta({ id: "OwnEffort" }),
});

export const effortRoutes = [listEfforts, getEffortSpread, putEffort, getOwnEffort] as const;
