import type { RuleCase } from "../case.ts";
import type { Content } from "../plain-messages.ts";

/** One side of a rule at one of its places: what is changed, and where the finding is shown; null: there is none. */
export interface Side {
  readonly when: string;
  readonly change: (content: Content) => void;
  readonly path: string | null;
}

/** The same in the message of iWmo and in that of iJw. */
export const both = (code: string, number: string, ...sides: readonly Side[]): RuleCase[] =>
  ["WMO", "JW"].flatMap((prefix) =>
    sides.map((side) => ({ code, message: `${prefix}${number}`, ...side })),
  );

export const without = (content: Content, ...names: readonly string[]): void => {
  for (const name of names) delete content[name];
};
