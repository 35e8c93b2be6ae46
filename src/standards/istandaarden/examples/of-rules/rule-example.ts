import type { CheckOptions } from "../../message-check.ts";

/** A message on which something is told, and the same message mended. As XML both, as the file would hold it. */
export interface RuleExample {
  /** `WMO301` … `JW325`. */
  readonly message: string;
  readonly wrong: string;
  readonly right: string;
  /** With what they are checked: a rule can ask for a day or a list. */
  readonly options: CheckOptions;
}
