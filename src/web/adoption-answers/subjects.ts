import { type AnswerRule, askingRules } from "#contract/adoption";

/** What asks for an answer, as a key of a page. */
export interface SubjectKey {
  readonly entry: string;
  readonly version: string | null;
}

interface OfSubject {
  readonly entry: { readonly id: string };
  readonly version: string | null;
}

export const keyOf = ({ entry, version }: OfSubject): SubjectKey => ({ entry: entry.id, version });

/** The same as one word, for a list by subject. */
export const wordOf = ({ entry, version }: SubjectKey): string => `${entry}\n${version ?? ""}`;

/** As it stands in an address: `?entry=…&version=…`. */
export const inAddress = ({ entry, version }: SubjectKey) => ({ entry, version });

export function subjectAsked(query: URLSearchParams): SubjectKey | null {
  const entry = query.get("entry");
  return entry ? { entry, version: query.get("version") || null } : null;
}

interface ByRule {
  readonly rule: AnswerRule;
}

/** Those that ask for an answer; what may be answered freely is counted apart. */
export const askedOf = <Item extends ByRule>(items: readonly Item[]): readonly Item[] =>
  items.filter(({ rule }) => askingRules.includes(rule));

/** What is counted of these: those that ask, or all when every one of them is free. */
export function countedOf<Item extends ByRule>(items: readonly Item[]): readonly Item[] {
  const asked = askedOf(items);
  return asked.length > 0 ? asked : items;
}

/** What asks the most first; what is free last. */
export const ruleOrder: readonly AnswerRule[] = ["law", "joint", "forum", "solution", "advice"];

/** The same things by the rule by which they are asked, without the rules that ask nothing. */
export function byRule<Item extends ByRule>(
  items: readonly Item[],
): (readonly [rule: AnswerRule, items: readonly Item[]])[] {
  return ruleOrder.flatMap((rule) => {
    const of = items.filter((item) => item.rule === rule);
    return of.length > 0 ? [[rule, of] as const] : [];
  });
}
