import type { Content } from "./plain-messages.ts";

/** Both sides of a rule at one of its places: a plain message is changed, and holds against it or does not. */
export interface RuleCase {
  readonly code: string;
  /** `WMO301` … `JW325`. */
  readonly message: string;
  /** What is peculiar about it, in a few words. */
  readonly when: string;
  readonly change: (content: Content) => void;
  /** Where the finding is shown; null when the rule has nothing against it. */
  readonly path: string | null;
}

/** What stands at a path of names with `/` between; `[1]` is the first of a list. */
export function at(content: Content, path: string): Content {
  let here: unknown = content;
  for (const step of path.split("/")) {
    const [, name = "", place] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    here = (here as Content)[name];
    if (place) here = (here as Content[])[Number(place) - 1];
  }
  return here as Content;
}
