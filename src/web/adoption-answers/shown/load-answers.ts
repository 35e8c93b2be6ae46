import {
  type AnswerOfOrganisation,
  listAnswerHistory,
  listAnswersOfOrganisation,
} from "#contract/adoption";
import { type Organisation, organisationOf } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { type May, permissionsAt } from "../../permissions.ts";
import { type Words, wordsOf } from "../../words-of-terms.ts";
import { keyOf, wordOf } from "../subjects.ts";
import { type AnswersQuery, readQuery } from "./answers-query.ts";

export type PastAnswer = Awaited<ReturnType<typeof allHistory>>[number];

export interface AnswersData {
  readonly organisation: Organisation;
  readonly asked: AnswersQuery;
  /** Of every subject of that day, within no filter. */
  readonly rows: readonly AnswerOfOrganisation[];
  /** What was answered by subject, without what stands. */
  readonly before: ReadonlyMap<string, readonly PastAnswer[]>;
  readonly themes: Words;
  /** Whether the reader may answer here, or for members of this partnership. */
  readonly mayGive: May;
}

/** What everybody may see of the answers of an organisation; the same for who works there. */
export async function loadAnswers(asked: Asked): Promise<AnswersData> {
  const { ask, query, language, me } = asked;
  const organisation = await organisationOf(asked);
  const question = readQuery(query);
  const on = question.on === null ? {} : { on: question.on };
  const at = { id: organisation.id };
  const [rows, history, themes, may] = await Promise.all([
    allPages(ask, listAnswersOfOrganisation, on, at),
    allHistory(asked, organisation.id),
    wordsOf(ask, "catalogue-theme", language),
    me === null ? null : permissionsAt(ask, organisation.id),
  ]);
  const standing = new Set(rows.flatMap(({ answerId }) => answerId ?? []));
  return {
    organisation,
    asked: question,
    rows,
    before: Map.groupBy(
      history.filter(
        ({ id, givenOn }) => !standing.has(id) && (question.on === null || givenOn <= question.on),
      ),
      (past) => wordOf(keyOf(past)),
    ),
    themes,
    mayGive: may?.("listOwnAnswers") === "no" ? "no" : (may?.("giveAnswers") ?? "no"),
  };
}

const allHistory = ({ ask }: Asked, id: string) => allPages(ask, listAnswerHistory, {}, { id });
