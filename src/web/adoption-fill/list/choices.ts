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

/** What is chosen beforehand, by line: what is sure; a draft of what nobody has, up to as many as one may have. */
export function firstChoices(rows: readonly MatchedRow[]): ReadonlyMap<number, string> {
  let drafts = 0;
  return new Map(
    rows.map((row) => {
      const group = groupOf(row);
      const [best] = row.suggestions;
      if (group === "found" && best) return [row.line, entryChoice(best.id)];
      if (group !== "new" || !mayBeDraft(row)) return [row.line, leave];
      drafts += 1;
      return [row.line, drafts > mostDrafts ? leave : draft];
    }),
  );
}

/** Nobody asks for a draft of what is not used. */
export const mayBeDraft = ({ status }: MatchedRow): boolean => status !== "not-used";

export const isTooManyNew = (rows: readonly MatchedRow[]): boolean =>
  rows.filter((row) => groupOf(row) === "new" && mayBeDraft(row)).length > mostDrafts;

/** What the choices of a line are called in the form, the entries first. */
export const choicesOf = (row: MatchedRow) => [
  ...row.suggestions.map(({ id, name }) => ({ value: entryChoice(id), name })),
  ...(mayBeDraft(row) ? [{ value: draft, name: null }] : []),
  { value: leave, name: null },
];

/** The rows that a form takes over, each with its line. */
export function chosenRows({ rows }: UseListMatches, form: URLSearchParams) {
  return rows.flatMap((one) => {
    const choice = form.get(choiceField(one.line)) ?? leave;
    const known = choicesOf(one).some(({ value }) => value === choice);
    if (one.fault !== null || choice === leave || !known) return [];
    const { line, name, version, status, since } = one;
    const entry = choice === draft ? null : choice.slice(entryChoice("").length);
    return [{ line, row: { name, entry, version, status, since } }];
  });
}
