import type { UseListMatches } from "#contract/adoption";

export type MatchedRow = UseListMatches["rows"][number];

/** What can be done with a line, beside taking one of the entries that may be meant. */
export const draft = "new";
export const leave = "";

/** More drafts than this one person cannot have at once. */
const mostDrafts = 100;

/** The field, and the id of it, in which is said what to do with a line. */
export const choiceField = (line: number): string => `line-${line}`;

/** An entry as a choice: apart from the word for a draft, which may be an id as well. */
const entryChoice = (id: string): string => `entry:${id}`;

export type Group = "doubt" | "found" | "new" | "faulty";

/** How sure it is what a line means. That words of it are somewhere in the catalogue makes nothing likely. */
export function groupOf({ fault, suggestions }: MatchedRow): Group {
  if (fault !== null) return "faulty";
  const best = suggestions[0]?.how;
  if (best === "same" || best === "alias") return "found";
  return best === "alike" ? "doubt" : "new";
}

/** What is chosen beforehand for a line: what is sure. That something is new is for a person to say. */
export function firstChoice(row: MatchedRow): string {
  const [best] = row.suggestions;
  return groupOf(row) === "found" && best ? entryChoice(best.id) : leave;
}

/** Nobody asks for a draft of what is not used. */
export const mayBeDraft = ({ status }: MatchedRow): boolean => status !== "not-used";

/** The box by which all that is new becomes a draft, but for what was chosen otherwise. */
export const allDrafts = "all-new";

/** The lines that become a draft when that is asked for all; no more than one may have. */
export function newRows(rows: readonly MatchedRow[]) {
  const found = rows.filter((row) => groupOf(row) === "new" && mayBeDraft(row));
  return { drafts: found.slice(0, mostDrafts), tooMany: found.length > mostDrafts };
}

/** What the choices of a line are called in the form, the entries first. */
export const choicesOf = (row: MatchedRow) => [
  ...row.suggestions.map(({ id, name }) => ({ value: entryChoice(id), name })),
  ...(mayBeDraft(row) ? [{ value: draft, name: null }] : []),
  { value: leave, name: null },
];

/** The rows that a form takes over, each with its line. */
export function chosenRows({ rows }: UseListMatches, form: URLSearchParams) {
  const drafted = new Set(form.has(allDrafts) ? newRows(rows).drafts : []);
  return rows.flatMap((one) => {
    const chosen = form.get(choiceField(one.line)) ?? leave;
    const choice = chosen === leave && drafted.has(one) ? draft : chosen;
    const known = choicesOf(one).some(({ value }) => value === choice);
    if (one.fault !== null || choice === leave || !known) return [];
    const { line, name, version, status, since } = one;
    const entry = choice === draft ? null : choice.slice(entryChoice("").length);
    return [{ line, row: { name, entry, version, status, since } }];
  });
}
