import { type AnswerRule, type AnswerState, answerRules } from "#contract/adoption";
import { type BindingLevel, bindingLevels } from "#contract/catalogue";
import { type SizeClass, sizeClasses } from "#contract/network";
import { drawnStates } from "./states.ts";

export const views = ["subjects", "picture", "answers", "time"] as const;
export type View = (typeof views)[number];

export const sorts = ["name", "-known", "known", "-uses"] as const;
export type Sort = (typeof sorts)[number];

/** How many rows of answers stand on a page: what one reads, what one scrolls through, or all that the API gives at once. */
export const rowSizes = [50, 500, 5_000] as const;

/** By what the subjects are narrowed, and by where the municipalities are. */
export const subjectFacets = ["rule", "level", "theme"] as const;
export const placeFacets = ["province", "sizeClass"] as const;
export type SubjectFacet = (typeof subjectFacets)[number];
export type Facet = SubjectFacet | (typeof placeFacets)[number];

/** What the reader asks of the monitor; the names of the address are those of the API. */
export interface MonitorQuery {
  readonly view: View;
  readonly rule: readonly AnswerRule[];
  readonly level: readonly BindingLevel[];
  readonly theme: readonly string[];
  readonly province: readonly string[];
  readonly sizeClass: readonly SizeClass[];
  /** Of the rows alone. */
  readonly answer: readonly AnswerState[];
  /** Null for today. */
  readonly on: string | null;
  /** Null when not chosen: a picture is read best from most to least applied. */
  readonly sort: Sort | null;
  readonly rows: (typeof rowSizes)[number];
}

export function readQuery(query: URLSearchParams, today: string): MonitorQuery {
  const on = query.get("on")?.trim() || null;
  return {
    view: views.find((one) => one === query.get("view")) ?? "subjects",
    rule: chosen(query, "rule", answerRules),
    level: chosen(query, "level", bindingLevels),
    theme: several(query, "theme"),
    province: several(query, "province"),
    sizeClass: chosen(query, "sizeClass", sizeClasses),
    answer: chosen(query, "answer", drawnStates),
    on: on === today ? null : on,
    sort: sorts.find((one) => one === query.get("sort")) ?? null,
    rows: rowSizes.find((one) => String(one) === query.get("rows")) ?? rowSizes[0],
  };
}

/** A form sends a name for each box, an address has them with commas between. */
export const several = (query: URLSearchParams, name: string): string[] => [
  ...new Set(query.getAll(name).flatMap((value) => value.split(",").filter(Boolean))),
];

/** Of these words, in their order, what was chosen. */
export const chosen = <Word extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly Word[],
): readonly Word[] => {
  const asked = several(query, name);
  return words.filter((word) => asked.includes(word));
};

/** The shortest address of a question: only what was chosen, always in the same order. */
export function writeQuery(asked: MonitorQuery): URLSearchParams {
  const answers = asked.view === "answers";
  const pairs: [string, string][] = [
    ["view", asked.view === "subjects" ? "" : asked.view],
    ...Object.entries(filtersOf(asked)),
    ["answer", answers ? asked.answer.join(",") : ""],
    ["sort", asked.sort ?? ""],
    ["rows", answers && asked.rows !== rowSizes[0] ? String(asked.rows) : ""],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

/** What narrows everything alike, as the API takes it. */
export function filtersOf({ rule, level, theme, ...rest }: MonitorQuery): Record<string, string> {
  const pairs = Object.entries({ rule, level, theme }).map(([name, of]) => [name, of.join(",")]);
  const filled = pairs.filter(([, value]) => value !== "");
  return { ...(Object.fromEntries(filled) as Record<string, string>), ...placeOf(rest) };
}

/** The day and the municipalities alone. */
export function placeOf({
  province,
  sizeClass,
  on,
}: Pick<MonitorQuery, "province" | "sizeClass" | "on">): Record<string, string> {
  return {
    ...(province.length > 0 && { province: province.join(",") }),
    ...(sizeClass.length > 0 && { sizeClass: sizeClass.join(",") }),
    ...(on !== null && { on }),
  };
}

/** How many boxes are ticked, and the day. */
export const chosenCount = (asked: MonitorQuery): number =>
  [...subjectFacets, ...placeFacets].reduce((n, facet) => n + asked[facet].length, 0) +
  (asked.on === null ? 0 : 1);
