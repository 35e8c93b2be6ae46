import type { z } from "zod";
import {
  type AnswerRow,
  listAnswerYears as answerYears,
  listAnswers,
  type listAnswerYears,
  listSubjectAnswers,
  type SubjectAnswers,
} from "#contract/adoption";
import { countOrganisations } from "#contract/network";
import { pageParameter } from "../addresses.ts";
import { dayOf } from "../moment.ts";
import type { Asked } from "../page.ts";
import { allPages, type ListPage, listPage, pageNumber } from "../paging.ts";
import { type Words, wordsOf } from "../words-of-terms.ts";
import { loadPicture, type Picture } from "./load-picture.ts";
import {
  filtersOf,
  type MonitorQuery,
  placeOf,
  type SubjectFacet,
  subjectFacets,
} from "./monitor-query.ts";

export type Moment = z.infer<typeof listAnswerYears.reply>["items"][number];

/** What one of the views shows beside the subjects. */
export type Shown =
  | { readonly view: "subjects"; readonly list: ListPage<SubjectAnswers> }
  | { readonly view: "picture"; readonly picture: Picture }
  | { readonly view: "answers"; readonly list: ListPage<AnswerRow> }
  | { readonly view: "time"; readonly moments: readonly Moment[] };

export interface Place {
  readonly facet: "province" | "sizeClass";
  readonly value: string;
  readonly label: string | null;
  readonly count: number | null;
}

export interface MonitorData {
  readonly asked: MonitorQuery;
  /** The day asked, or today. */
  readonly on: string;
  /** Every subject of that day, and those within the filters in the order asked. */
  readonly all: readonly SubjectAnswers[];
  readonly subjects: readonly SubjectAnswers[];
  /** How many municipalities there are within the filters. */
  readonly municipalities: number;
  readonly places: readonly Place[];
  readonly themes: Words;
  /** The reader's own municipality. */
  readonly own: string | null;
  readonly shown: Shown;
}

export async function loadMonitor(asked: Asked, question: MonitorQuery): Promise<MonitorData> {
  const { ask, language, now, me } = asked;
  const on = question.on === null ? {} : { on: question.on };
  const sort = question.sort ?? (question.view === "picture" ? "-uses" : "name");
  const [all, counted, themes] = await Promise.all([
    allPages(ask, listSubjectAnswers, { ...placeOf(question), sort }),
    ask(countOrganisations, { query: { ...on, kind: "municipality" } }),
    wordsOf(ask, "catalogue-theme", language),
  ]);
  const subjects = all.filter((subject) =>
    subjectFacets.every((facet) => fits(subject, question, facet)),
  );
  return {
    asked: question,
    on: question.on ?? dayOf(now),
    all,
    subjects,
    municipalities: all[0]?.municipalities ?? 0,
    places: counted.facets.flatMap(({ facet, ...rest }) =>
      facet === "kind" ? [] : { facet, ...rest },
    ),
    themes,
    own: me?.organisation?.id ?? null,
    shown: await loadShown(asked, question, subjects),
  };
}

async function loadShown(
  { ask, query, language }: Asked,
  question: MonitorQuery,
  subjects: readonly SubjectAnswers[],
): Promise<Shown> {
  const { view } = question;
  const page = pageNumber(query.get(pageParameter[language]));
  const filters = filtersOf(question);
  switch (view) {
    case "subjects":
      return { view, list: pageIn(subjects, page, 50) };
    case "picture":
      return { view, picture: await loadPicture(ask, question, subjects) };
    case "answers": {
      const answer = question.answer.length > 0 ? { answer: question.answer.join(",") } : {};
      const wish = { page, size: question.rows, most: 5_000 };
      return { view, list: await listPage(ask, listAnswers, { ...filters, ...answer }, wish) };
    }
    case "time": {
      const { on: _, ...always } = filters;
      return { view, moments: await allPages(ask, answerYears, always) };
    }
  }
}

/** One numbered page of what is there already. */
export function pageIn<Item>(items: readonly Item[], asked: number, size: number): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(asked, pages);
  const from = (page - 1) * size;
  return { total: items.length, items: items.slice(from, from + size), page, pages, size };
}

const valuesOf: Readonly<Record<SubjectFacet, (subject: SubjectAnswers) => readonly string[]>> = {
  rule: ({ rule }) => [rule],
  level: ({ level }) => (level === null ? [] : [level]),
  theme: ({ themes }) => themes,
};

function fits(subject: SubjectAnswers, asked: MonitorQuery, facet: SubjectFacet): boolean {
  const wanted: readonly string[] = asked[facet];
  return wanted.length === 0 || valuesOf[facet](subject).some((value) => wanted.includes(value));
}

/** How many subjects there are of each value of a facet, within what the other facets leave. What was chosen stays. */
export function countsOf(
  { all, asked }: Pick<MonitorData, "all" | "asked">,
  facet: SubjectFacet,
): ReadonlyMap<string, number> {
  const others = subjectFacets.filter((one) => one !== facet);
  const counts = new Map<string, number>(asked[facet].map((value) => [value, 0]));
  for (const subject of all.filter((one) => others.every((other) => fits(one, asked, other)))) {
    for (const value of valuesOf[facet](subject)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
