import { matchUseList, type UseListMatches } from "#contract/adoption";
import type { Faults, Tried } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { problemOf } from "../../problem.ts";

/** A list that was looked up, as it was sent. */
export interface Checked {
  readonly list: string;
  readonly matches: UseListMatches;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Draft {
  readonly name: string;
  readonly proposal: string;
  /** What the line said and a draft does not hold. */
  readonly lost: readonly ("version" | "status" | "since")[];
}

export interface Taken {
  readonly taken: number;
  readonly kept: readonly Named[];
  readonly drafts: readonly Draft[];
}

/** What became of a list that was sent. */
export interface ListOutcome {
  readonly tried: Tried | null;
  readonly checked: Checked | null;
  readonly taken: Taken | null;
  /** What of the list was not taken over because of a fault, or was not read. */
  readonly left: string;
}

export const noOutcome: ListOutcome = { tried: null, checked: null, taken: null, left: "" };

export const matched = async ({ ask, params }: Asked, list: string): Promise<Checked> => ({
  list,
  matches: await ask(matchUseList, { params, body: { list } }),
});

/** A form that must be mended first, or that the API refused. */
export const triedList = (
  form: URLSearchParams,
  act: string,
  faults: Faults,
  refused: Tried["refused"] = null,
): Tried => ({ act, of: "", form, faults, refused });

/** Why the API refused; what is no refusal, and that nobody is signed in, is thrown on. */
export function refusalIn(error: unknown) {
  const problem = problemOf(error);
  if (!problem || problem.status === 401) throw error;
  return problem;
}
