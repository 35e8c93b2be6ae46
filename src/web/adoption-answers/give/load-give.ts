import {
  type Explanation,
  listAnswerHistory,
  listOwnAnswers,
  listOwnUses,
} from "#contract/adoption";
import { type Tried, textOf } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { type Organisation, organisationOf } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { type May, permissionsAt } from "../../permissions.ts";
import { type LoadedMembers, loadMembers } from "../members/load-members.ts";
import type { PastAnswer } from "../shown/load-answers.ts";
import { byRule, keyOf, type SubjectKey, subjectAsked, wordOf } from "../subjects.ts";
import { summaryOf } from "../summary-of.ts";
import { explanationsOf } from "./explanations-of.ts";
import { type Item, itemsOf, nextAfter, sectionIds } from "./sections.ts";

/** One subject that is answered by itself, with what helps to answer it. */
export interface OneSubject {
  readonly item: Item;
  readonly next: Item | null;
  /** What it is, in the words of the catalogue. */
  readonly summary: string | null;
  readonly explanations: readonly Explanation[];
  readonly history: readonly PastAnswer[];
}

export interface GiveData {
  readonly organisation: Organisation;
  readonly tried: Tried | null;
  readonly mayGive: May;
  /** What was typed, when a button took over the words of another and nothing was given yet. */
  readonly form: URLSearchParams | null;
  /** Null for who may not see what it hides, and for what is no municipality. */
  readonly items: readonly Item[] | null;
  readonly one: OneSubject | null;
  /** Of a partnership: the members for which it may answer. */
  readonly members: LoadedMembers | null;
}

export async function loadGive(asked: Asked, tried: Tried | null): Promise<GiveData> {
  const { ask } = asked;
  const organisation = await organisationOf(asked);
  const may = await permissionsAt(ask, organisation.id);
  const form = onlyFills(asked) ? asked.form : null;
  const known = { organisation, tried, mayGive: may("giveAnswers"), form, one: null };
  if (organisation.kind !== "municipality") {
    return { ...known, items: null, members: await loadMembers(asked, organisation.id) };
  }
  if (may("listOwnAnswers") === "no" || organisation.ended) {
    return { ...known, items: null, members: null };
  }
  const items = await itemsAt(asked, organisation.id);
  const subject = subjectAsked(asked.query);
  const one = subject && (await oneOf(asked, items, subject));
  return { ...known, items, one, members: null };
}

/** A button that fills the form, and gives nothing yet: it takes over the words of another. */
export const onlyFills = ({ method, form }: Asked): boolean =>
  method === "POST" && form !== null && /^(reuse|take):/.test(textOf(form, "do"));

/** Every subject, in the order in which the page shows them. */
export async function itemsAt({ ask, now }: Asked, id: string): Promise<readonly Item[]> {
  const [own, uses] = await Promise.all([
    allPages(ask, listOwnAnswers, {}, { id }),
    allPages(ask, listOwnUses, {}, { id }),
  ]);
  const items = itemsOf(own, uses, dayOf(now));
  return sectionIds.flatMap((section) =>
    byRule(items.filter((item) => item.section === section)).flatMap(([, of]) => of),
  );
}

async function oneOf(
  asked: Asked,
  items: readonly Item[],
  subject: SubjectKey,
): Promise<OneSubject | null> {
  const item = items.find((one) => wordOf(keyOf(one)) === wordOf(subject));
  if (!item) return null;
  const { entry, version } = subject;
  const id = asked.params["id"] ?? "";
  const [explanations, history, summary] = await Promise.all([
    explanationsOf(asked, subject),
    allPages(asked.ask, listAnswerHistory, { entry }, { id }),
    summaryOf(asked, entry),
  ]);
  return {
    item,
    next: nextAfter(items, item),
    summary,
    explanations: explanations.filter(({ organisation }) => organisation.id !== id),
    history: history.filter((past) => past.version === version && past.id !== item.answerId),
  };
}
