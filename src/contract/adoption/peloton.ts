import { z } from "zod";
import { SizeClass } from "../network.ts";
import { practiceMark, route } from "../route.ts";
import {
  described,
  KindOfUse,
  municipalityFilters,
  ofEntry,
  onDay,
  plainDate,
  Ref,
  UseStatus,
} from "./words.ts";

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
            asOf: plainDate
              .nullable()
              .describe(
                "The day of which that word speaks, and of an answer the day on which it was given",
              ),
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

export const pelotonRoutes = [getPeloton] as const;
