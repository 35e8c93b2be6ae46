import { type Entry, getEntry } from "#contract/catalogue";
import { listMerges, listProposals } from "#contract/collecting";
import { pageParameter } from "../addresses.ts";
import type { Asked } from "../page.ts";
import { listPage, pageNumber } from "../paging.ts";
import type { May, Permissions } from "../permissions.ts";
import { problemOf } from "../problem.ts";
import type { CodeWords } from "../ui/entry-differences.tsx";
import { wordsOf } from "../words-of-terms.ts";

export const catalogueParts = ["proposals", "merges", "decisions"] as const;
export type CataloguePart = (typeof catalogueParts)[number];

export const proposalStates = ["waiting", "accepted", "declined"] as const;

/** An entry that a moderator named: by its id, or the address of its page. */
export interface Looked {
  readonly typed: string;
  /** Null when there is none of that name. */
  readonly entry: Entry | null;
}

export type Catalogue = Awaited<ReturnType<typeof loadCatalogue>>;

/** One part of the tab about the catalogue. */
export async function loadCatalogue(asked: Asked, may: Permissions) {
  const { query } = asked;
  const part = catalogueParts.find((one) => one === query.get("part")) ?? "proposals";
  if (part === "merges") return { part, ...(await loadMerges(asked)) } as const;
  if (part === "decisions") return { part, ...(await loadDecisions(asked, may)) } as const;
  return { part, ...(await loadProposals(asked, may)) } as const;
}

async function loadProposals(asked: Asked, may: Permissions) {
  const { ask, query, language } = asked;
  const state = proposalStates.find((one) => one === query.get("state")) ?? "waiting";
  const page = pageNumber(query.get(pageParameter[language]));
  const [list, tasks, themes] = await Promise.all([
    listPage(ask, listProposals, { state }, { page, size: 10 }),
    wordsOf(ask, "task-field", language),
    wordsOf(ask, "catalogue-theme", language),
  ]);
  const words: CodeWords = (field, code) => {
    if (field === "taskFields") return tasks(code);
    return field === "themes" ? themes(code) : code;
  };
  const mayJudge: May = may("judgeProposal");
  return { state, list, words, mayJudge };
}

async function loadMerges(asked: Asked) {
  const { ask, query, language } = asked;
  const page = pageNumber(query.get(pageParameter[language]));
  const [list, merged, whole] = await Promise.all([
    listPage(ask, listMerges, {}, { page, size: 20 }),
    lookAt(asked, "from"),
    lookAt(asked, "into"),
  ]);
  return { list, merged, whole };
}

async function loadDecisions(asked: Asked, may: Permissions) {
  const entry = await lookAt(asked, "entry");
  const mayRecord: May = may("recordDecision");
  return { entry, mayRecord };
}

/** Null when none was named yet. */
async function lookAt({ ask, query }: Asked, name: string): Promise<Looked | null> {
  const typed = query.get(name)?.trim() ?? "";
  if (typed === "") return null;
  try {
    return { typed, entry: await ask(getEntry, { params: { entry: idIn(typed) } }) };
  } catch (error) {
    if (problemOf(error)?.status !== 404) throw error;
    return { typed, entry: null };
  }
}

/** The id in what was pasted: the third part of the address of its page, or all of it. */
function idIn(typed: string): string {
  const [, id] = /\/(?:catalogus|catalogue)\/([^/?#]+)/.exec(typed) ?? [];
  return (id ?? typed).slice(0, 100);
}
