import type { Explanation } from "#standards/istandaarden/explanations/explanation";

/** What the parts of a page about a code are drawn from. */
export interface RulePart {
  readonly rule: Explanation;
  /** The id of the heading above this one, when two faults have the same name and every part is there twice. */
  readonly under: string | null;
}

/** By what a part is named: by its own heading, with the one above it. */
export const namedBy = (id: string, under: string | null): string =>
  under === null ? id : `${under} ${id}`;
