import {
  type AnswerRow,
  getPeloton,
  listAnswers,
  listAnswerYears,
  listSubjectAnswers,
  type SubjectAnswers,
} from "#contract/adoption";
import { getEntry } from "#contract/catalogue";
import { listFigureValues } from "#contract/network";
import { pageParameter } from "../../addresses.ts";
import { dayOf } from "../../moment.ts";
import type { Asked } from "../../page.ts";
import { allPages, type ListPage, pageNumber } from "../../paging.ts";
import { type Moment, pageIn } from "../load-monitor.ts";
import { fits } from "./fits.ts";
import type { SubjectQuery } from "./subject-query.ts";

/** A municipality of today on the map. */
export interface Spot {
  readonly code: string;
  readonly name: string;
  readonly q: number;
  readonly r: number;
}

export interface SubjectData {
  readonly asked: SubjectQuery;
  /** The day asked, or today. */
  readonly on: string;
  readonly entry: { readonly id: string; readonly name: string };
  /** Null when it asked for no answer on that day. */
  readonly subject: SubjectAnswers | null;
  /** The other versions of it that ask on that day. */
  readonly others: readonly SubjectAnswers[];
  /** A row for each municipality of that day. */
  readonly rows: readonly AnswerRow[];
  /** Of those that were chosen, what stands on this page. */
  readonly list: ListPage<AnswerRow>;
  /** How many are known to use it, however they are known; null of a version, of which nobody counts that. */
  readonly users: number | null;
  readonly moments: readonly Moment[];
  /** Of today alone. */
  readonly spots: readonly Spot[];
  readonly own: string | null;
}

/** One subject on a day; `version` is that of another when this entry asks by other versions alone. */
export async function loadSubject(
  { ask, params, query, language, now, me }: Asked,
  question: SubjectQuery,
): Promise<SubjectData> {
  const id = params["id"] ?? "";
  const on = question.on === null ? {} : { on: question.on };
  const version = question.version === null ? {} : { version: question.version };
  const [subjects, rows, moments, figures, peloton] = await Promise.all([
    allPages(ask, listSubjectAnswers, on),
    allRows(ask, { ...on, entry: id, ...version }),
    allPages(ask, listAnswerYears, { entry: id, ...version }),
    question.on === null
      ? ask(listFigureValues, { params: { figure: "population" } })
      : { items: [] },
    question.version === null ? ask(getPeloton, { params: { entry: id }, query: on }) : null,
  ]);
  const here = subjects.filter((one) => one.entry.id === (rows[0]?.entry.id ?? id));
  const subject = here.find((one) => one.version === question.version) ?? null;
  const ofVersion = rows.filter((row) => row.version === question.version);
  const page = pageNumber(query.get(pageParameter[language]));
  return {
    asked: question,
    on: question.on ?? dayOf(now),
    entry: here[0]?.entry ?? (await named(ask, id)),
    subject,
    others: here.filter((one) => one !== subject),
    rows: ofVersion,
    list: pageIn(
      ofVersion.filter((row) => fits(row, question)),
      page,
      question.rows,
    ),
    users: peloton && peloton.counts.front + peloton.counts.peloton,
    moments,
    spots: figures.items,
    own: me?.organisation?.id ?? null,
  };
}

const allRows = async (ask: Asked["ask"], query: Readonly<Record<string, string>>) =>
  (await ask(listAnswers, { query: { ...query, limit: 5_000 } })).items;

async function named(ask: Asked["ask"], entry: string): Promise<SubjectData["entry"]> {
  const { id, name } = await ask(getEntry, { params: { entry } });
  return { id, name };
}
