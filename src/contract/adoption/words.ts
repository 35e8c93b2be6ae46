import { z } from "zod";
import { SizeClass } from "../network.ts";
import { commaList } from "../route.ts";
import { line, shown } from "../text.ts";

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

export const described = { tag: "Adoption" };
export const plainDate = z.iso
  .date("write a date as YYYY-MM-DD, for example 2027-03-01")
  // Nothing here is older than computers, and a database knows no year 0.
  .refine((day) => day >= "1950-01-01", "give a day from 1950 on");
export const onDay = plainDate
  .optional()
  .describe("As it was on this day, from 2014-01-01; today when left out");
export const Ref = z.object({ id: z.string(), name: z.string() }).meta({ id: "AdoptionReference" });
/** Whether a day is further ahead than a step of use can be planned: ten calendar years. */
export const isTooFarAhead = (day: string, today: string): boolean =>
  Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + 10;
export const moment = z.iso.datetime();

export const organisationInPath = z
  .string()
  .max(40)
  .describe("Code of the organisation, for example GM0363");
const entryInPath = z.string().max(100).describe("Id of the entry, for example `open-zaak`");
export const ofOrganisation = z.object({ id: organisationInPath });
export const ofEntry = z.object({ entry: entryInPath });
export const ofBoth = z.object({ id: organisationInPath, entry: entryInPath });
export const versionText = shown(line(60)).nullable().describe("Null: of whatever version");
/** What was read when a change of it was typed: of another there is a conflict. */
export const replaces = z
  .uuid()
  .nullable()
  .describe("Id of what stands now and is replaced; null when nothing stood. Another is a 409");

/** Asked apart from `hidden`, so that nothing hidden comes out of a form that did not speak of it. */
export const show = z
  .boolean()
  .optional()
  .describe("Show it though something about the entry is hidden; else it stays so. Not by mandate");

export const someOf = <T extends z.ZodType>(item: T) => commaList(z.array(item).max(50));
/** By where and how large the municipality is. */
export const municipalityFilters = {
  province: someOf(z.string().max(10)).describe("Codes of provinces, with commas between"),
  sizeClass: someOf(SizeClass),
};
