import type { Words } from "../words.ts";
import type { Explanation } from "./explanation.ts";

/** What can be looked for. */
export const foundKinds = ["message", "rule", "code-list", "code", "element"] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Something of the standard that has a place of its own to read about it. */
export interface Found {
  readonly kind: FoundKind;
  /** `WMO301`, `TR342`, `COD046`, the code itself, or the name of an element. */
  readonly name: string;
  /** What is said of it. Of a code list and a code in Dutch alone, as the standard has it. */
  readonly says: Words;
  readonly isDutch: boolean;
  /** Of a rule what sort of code it is; null of anything else. */
  readonly sort: Explanation["kind"] | null;
  /** Of control, of a rule that has one. */
  readonly level: 1 | 2 | 3 | 4 | null;
  /** To which it belongs; none: to all of them. */
  readonly messages: readonly string[];
  /** Of a code its list, of an element where it stands in the first of its messages. */
  readonly within: string | null;
}
