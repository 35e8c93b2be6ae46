import { type FirstFill, getFirstFill, listOwnAnswers } from "#contract/adoption";
import { getEntry } from "#contract/catalogue";
import type { Tried } from "../acts.ts";
import { pageParameter } from "../addresses.ts";
import { type Named, type Organisation, organisationOf } from "../organisation-of.ts";
import type { Asked } from "../page.ts";
import { allPages, pageNumber } from "../paging.ts";
import { type Permissions, permissionsAt } from "../permissions.ts";
import { problemOf } from "../problem.ts";
import { isReadyToConfirm } from "../ready-to-confirm.ts";
import { type Words, wordsOf } from "../words-of-terms.ts";
import type { ListOutcome } from "./list/list-outcome.ts";

export const ways = ["alike", "theme", "list"] as const;
export type Way = (typeof ways)[number];

/** As many questions as a person answers in a few minutes, on a phone too. */
const atOnce = 25;
/** As many as the API gives at once: who passes over more finds something else by theme. */
const most = 100;
/** So many are named of what was left as it was. */
const mostNamed = 5;

export interface FillData {
  readonly organisation: Organisation;
  readonly state: "open" | "ended" | "may-not" | "second-factor";
  readonly may: Permissions;
  readonly way: Way;
  /** The theme of the address; null for all. */
  readonly theme: string | null;
  /** Null where nothing may be seen of it. Its questions are those of this page. */
  readonly fill: FirstFill | null;
  /** How many times the reader passed the questions over, from 1. */
  readonly page: number;
  /** Whether there are questions after these. */
  readonly more: boolean;
  /** All was asked, of the theme or at all, and nobody wants to look once more at what was not known. */
  readonly finished: boolean;
  /** At the end: how many answers follow from what was said and wait to be confirmed. */
  readonly ready: number;
  readonly themes: Words;
  /** What was left as it was, of the form that was sent just now. */
  readonly kept: readonly Named[];
  readonly list: ListOutcome | null;
  readonly tried: Tried | null;
}

export async function loadFirstFill(
  asked: Asked,
  tried: Tried | null,
  list: ListOutcome | null,
): Promise<FillData> {
  const { ask, query, language } = asked;
  const organisation = await organisationOf(asked);
  const { id } = organisation;
  const may = await permissionsAt(ask, id);
  const state = stateOf(organisation, may);
  const theme = query.get("theme")?.trim().slice(0, 60) || null;
  const way = ways.find((one) => one === query.get("way")) ?? "alike";
  const narrowed = way === "theme" && theme !== null ? { theme } : {};
  const data = { organisation, state, may, way, theme, list, tried };
  const [found, themes, kept] = await Promise.all([
    state === "open" ? questionsOf(asked, id, narrowed) : { fill: null, page: 1, more: false },
    wordsOf(ask, "catalogue-theme", language),
    state === "open" && query.get("done") === "fill" ? keptIn(asked) : [],
  ]);
  const again = query.has("again") || tried !== null;
  const finished = found.fill !== null && !again && isAllAsked(found.fill, narrowed.theme);
  const ready = finished && narrowed.theme === undefined ? await readyAt(asked, data) : 0;
  return { ...data, ...found, themes, kept, finished, ready };
}

const isAllAsked = ({ left, themes }: FirstFill, theme: string | undefined): boolean =>
  theme === undefined ? left === 0 : themes.find((one) => one.theme === theme)?.left === 0;

/** Only a municipality answers; and what is ready is told to who may see it. */
async function readyAt(
  { ask }: Asked,
  { organisation: { id, kind }, may }: Pick<FillData, "organisation" | "may">,
): Promise<number> {
  if (kind !== "municipality" || may("listOwnAnswers") !== "yes") return 0;
  return (await allPages(ask, listOwnAnswers, {}, { id })).filter(isReadyToConfirm).length;
}

/** The questions of a page; of the first when there are none so far on. */
async function questionsOf(
  { ask, query, language }: Asked,
  id: string,
  narrowed: { readonly theme?: string },
): Promise<Pick<FillData, "fill" | "page" | "more">> {
  const wanted = Math.min(pageNumber(query.get(pageParameter[language])), most / atOnce);
  // One more tells whether there are others.
  const limit = Math.min(wanted * atOnce + 1, most);
  const fill = await ask(getFirstFill, { params: { id }, query: { limit, ...narrowed } });
  const all = fill.questions;
  const page = (wanted - 1) * atOnce < all.length ? wanted : 1;
  const questions = all.slice((page - 1) * atOnce, page * atOnce);
  return { fill: { ...fill, questions }, page, more: all.length > page * atOnce };
}

function stateOf({ ended }: Organisation, may: Permissions): FillData["state"] {
  if (ended !== null) return "ended";
  const fills = may("putFirstFill");
  if (fills === "no") return "may-not";
  return fills === "second-factor" || may("getFirstFill") !== "yes" ? "second-factor" : "open";
}

/** The entries that the address names, without those that are not there. */
async function keptIn({ ask, query }: Asked): Promise<Named[]> {
  const ids = (query.get("kept") ?? "").split(",").filter(Boolean).slice(0, mostNamed);
  const found = await Promise.all(
    ids.map(async (entry) => {
      try {
        const { id, name } = await ask(getEntry, { params: { entry } });
        return [{ id, name }];
      } catch (error) {
        if (problemOf(error)) return [];
        throw error;
      }
    }),
  );
  return found.flat();
}
