import {
  listOwnAnswers,
  listOwnUses,
  listUseProposals,
  listUsesOfOrganisation,
  type StandingState,
  standingStates,
  type UseProposal,
} from "#contract/adoption";
import {
  type CatalogueHit,
  type Entry,
  EntryKind,
  getEntry,
  listEntries,
} from "#contract/catalogue";
import { firstDate } from "#contract/network";
import type { Tried } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { type Organisation, organisationOf } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { nothingAllowed, type Permissions, permissionsAt } from "../../permissions.ts";
import { problemOf } from "../../problem.ts";
import { type Words, wordsOf } from "../../words-of-terms.ts";
import { type UseLine, type UseSort, useSorts } from "./use-lines.ts";

export interface UsesData {
  readonly organisation: Organisation;
  /** The day of the address; null for today. */
  readonly on: string | null;
  /** The day of the address is none that is known of. */
  readonly dayWrong: boolean;
  readonly lines: readonly UseLine[];
  /** The reader is of the organisation, and sees what it hides. */
  readonly insider: boolean;
  readonly may: Permissions;
  /** Null for who may not see them. */
  readonly proposals: Proposals | null;
  readonly filters: Filters;
  /** Of the catalogue: how many there are in all. */
  readonly inCatalogue: number;
  readonly find: Find | null;
  readonly chosen: Chosen | null;
  readonly evidence: Words;
  readonly tried: Tried | null;
}

interface Proposals {
  readonly toUs: readonly UseProposal[];
  readonly byUs: readonly UseProposal[];
}

export interface Filters {
  readonly state: StandingState | null;
  readonly words: string;
  readonly sort: UseSort;
}

/** Looked for in the catalogue, to add. */
export interface Find {
  readonly words: string;
  readonly hits: readonly CatalogueHit[];
  readonly total: number;
}

/** The entry that the form is about, and the word on it that is changed; null for a new one. */
export interface Chosen {
  readonly entry: Entry;
  readonly use: UseLine | null;
  /** The organisation hides something about it: a new word is hidden too, unless it shows it. */
  readonly hides: boolean;
}

/** More than these is not what somebody looks for. */
const mostHits = 10;

export async function loadUses(asked: Asked, tried: Tried | null): Promise<UsesData> {
  const { ask, me, query, language, now } = asked;
  const organisation = await organisationOf(asked);
  const { id } = organisation;
  const today = dayOf(now);
  const wanted = query.get("on")?.trim() ?? "";
  const day = wanted === "" || wanted === today ? null : wanted;
  const dayWrong = day !== null && !(isDay(day) && day >= firstDate && day < today);
  const on = dayWrong ? null : day;
  const may = me === null ? nothingAllowed : await permissionsAt(ask, id);
  const insider = may("listOwnUses") === "yes";
  const lines = await linesOf(asked, { id, on, insider });
  const forms = on === null && organisation.ended === null && may("putUse") !== "no";
  const [proposals, evidence, inCatalogue, find, chosen] = await Promise.all([
    may("listUseProposals") === "yes" ? proposalsOf(asked, id) : null,
    wordsOf(ask, "use-evidence", language),
    ask(listEntries, { query: { kind: EntryKind.options, limit: 1 } }).then(({ total }) => total),
    forms ? findIn(asked) : null,
    forms ? chosenOf(asked, lines, may) : null,
  ]);
  return {
    organisation,
    on,
    dayWrong,
    lines,
    insider,
    may,
    proposals,
    filters: filtersOf(query),
    inCatalogue,
    find,
    chosen,
    evidence,
    tried,
  };
}

/** All that is said of the use of an organisation; for who is of it with what is hidden. */
export async function linesOf(
  { ask }: Asked,
  {
    id,
    on = null,
    insider,
  }: { readonly id: string; readonly on?: string | null; readonly insider: boolean },
): Promise<readonly UseLine[]> {
  const day = on === null ? {} : { on };
  if (insider) return await allPages(ask, listOwnUses, day, { id });
  const open = await allPages(ask, listUsesOfOrganisation, day, { id });
  return open.map((use) => ({ ...use, hidden: false }));
}

async function proposalsOf({ ask }: Asked, id: string): Promise<Proposals> {
  const [toUs, byUs] = await Promise.all([
    allPages(ask, listUseProposals, { side: "to-us" }, { id }),
    allPages(ask, listUseProposals, { side: "by-us" }, { id }),
  ]);
  return { toUs, byUs };
}

async function findIn({ ask, query }: Asked): Promise<Find | null> {
  const words = query.get("find")?.trim() ?? "";
  if (words === "") return null;
  const asked = { q: words.slice(0, 200), kind: EntryKind.options, limit: mostHits };
  const { items, total } = await ask(listEntries, { query: asked });
  return { words, hits: items, total };
}

async function chosenOf(
  { ask, query, params }: Asked,
  lines: readonly UseLine[],
  may: Permissions,
): Promise<Chosen | null> {
  const named = query.get("entry")?.trim() ?? "";
  if (named === "") return null;
  try {
    const entry = await ask(getEntry, { params: { entry: named } });
    const said = lines.filter(({ entry: of, origin }) => of.id === entry.id && origin === "own");
    const use = said.find(({ useId }) => useId === query.get("use"));
    // Who comes from the entry itself changes what stands, unless there is more than one thing to change.
    const own = said.filter(({ saidBy }) => saidBy.id === params["id"]);
    const [only, ...more] = own.length > 0 ? own : said;
    const single = query.get("new") === null && more.length === 0 ? only : undefined;
    const answers =
      may("listOwnAnswers") === "yes"
        ? await allPages(ask, listOwnAnswers, {}, { id: params["id"] ?? "" })
        : [];
    const hides =
      lines.some(({ entry: of, hidden }) => of.id === entry.id && hidden) ||
      answers.some((answer) => answer.entry.id === entry.id && answer.hides);
    return { entry, use: use ?? single ?? null, hides };
  } catch (error) {
    if (problemOf(error)?.status === 404) return null;
    throw error;
  }
}

function filtersOf(query: URLSearchParams): Filters {
  return {
    state: standingStates.find((state) => state === query.get("state")) ?? null,
    words: query.get("q")?.trim().slice(0, 100) ?? "",
    sort: useSorts.find((sort) => sort === query.get("sort")) ?? "name",
  };
}

export const isDay = (text: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // 30 February is read as 1 or 2 March.
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
