import { Problem, type ProblemDocument } from "#contract/pages";
import { queryString } from "./addresses.ts";
import { type Asked, redirect } from "./page.ts";
import { problemOf } from "./problem.ts";

type Redirected = ReturnType<typeof redirect>;

/** What is wrong with a form, by the id of the field, each said so that it can be mended. */
export type Faults = Readonly<Record<string, string>>;

/** A form that was sent and not done. All that was typed is kept. */
export interface Tried {
  readonly act: string;
  /** Of which item, where a page has the same form for each of many; else empty. */
  readonly of: string;
  readonly form: URLSearchParams;
  readonly faults: Faults;
  readonly refused: ProblemDocument | null;
}

interface Wrong {
  readonly kind: "wrong";
  readonly faults: Faults;
}

/** Said by an act that sends nothing, because the form must be mended first. */
export const wrong = (faults: Faults): Wrong => ({ kind: "wrong", faults });

/** One thing that a form of a page can ask for: done, elsewhere or to be mended. Throws `Problem`. */
export type Act = (form: URLSearchParams, asked: Asked) => Promise<Redirected | Wrong | undefined>;

/**
 * Does what the form of a page asks; null when none was sent. When it is done the page is shown anew, with
 * `done=` and the name of the act in its address, so that loading it again does not do it twice.
 */
export async function perform(
  asked: Asked,
  acts: Readonly<Record<string, Act>>,
): Promise<Redirected | Tried | null> {
  if (asked.method !== "POST") return null;
  const form = asked.form ?? new URLSearchParams();
  const name = textOf(form, "act");
  const tried = { act: name, of: textOf(form, "of"), form };
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  try {
    if (!act) throw new Problem(unread(asked) ?? unknownAct);
    const outcome = await act(form, asked);
    if (outcome?.kind === "redirected") return outcome;
    if (outcome) return { ...tried, faults: outcome.faults, refused: null };
    return redirect(addressWith(asked, { done: name }), 303);
  } catch (error) {
    const problem = problemOf(error);
    // Who is not signed in any more is sent on by `render`; anything else is told at the form.
    if (!problem || problem.status === 401) throw error;
    return { ...tried, faults: {}, refused: problem };
  }
}

/** Why nothing of a form could be read, when it came with a file that was not taken. */
const unread = ({ file }: Asked): ProblemDocument | null =>
  file && "refused" in file ? file.refused : null;

/** A form of another page, or of none. */
const unknownAct: ProblemDocument = {
  type: "/problems/web/unknown-act",
  title: "Unknown act",
  status: 400,
  detail: "This page has no such form.",
};

/** The address of the page as asked, with some of its query changed. What was done before is not said again. */
export function addressWith(
  { path, query }: Pick<Asked, "path" | "query">,
  change: Readonly<Record<string, string | null>>,
): string {
  const changed = new URLSearchParams(query);
  changed.delete("done");
  for (const [name, value] of Object.entries(change)) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return (path.split("?", 1)[0] ?? "") + queryString(changed);
}

/** The status of a page with a form that was not done. */
export const statusOf = (tried: Tried | null): number =>
  tried === null ? 200 : (tried.refused?.status ?? 400);

/** What was typed in a form, when it is the one that was sent. */
export const typedIn = (tried: Tried | null, act: string, of = ""): Tried | null =>
  tried?.act === act && tried.of === of ? tried : null;

/** A field of a form, without the spaces around it, and with `\n` between lines where a browser sends two signs. */
export const textOf = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? "").replace(/\r\n?/g, "\n").trim();

/** Those of the known words that a form ticks. */
export const chosenOf = <Word extends string>(
  form: URLSearchParams,
  name: string,
  known: readonly Word[],
): Word[] => known.filter((word) => form.getAll(name).includes(word));
