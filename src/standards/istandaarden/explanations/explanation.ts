import type { Words } from "../words.ts";

/** Where something is asked of a message. */
export interface AskedAt {
  /** Names of messages, as `WMO323`. */
  readonly messages: readonly string[];
  /** Elements by their names; of one within another a path. None: nothing more than the message is known. */
  readonly elements: readonly string[];
}

/** What a code means: of a rule, of a return code, or of a fault that is named by us. */
export interface Explanation {
  readonly code: string;
  readonly kind:
    | "rule"
    | "restriction"
    | "return-code"
    | "structure"
    | "transport"
    /** It asks something of files and of those who send them. */
    | "business-rule"
    /** Those who carry a message send it back with this. */
    | "carrier-error";
  /**
   * Of control: 1 by the schema, 2 within a message, 3 by what was sent before, 4 by what is known outside messages. Null: a
   * message of which the transport is wrong does not get as far, return codes are of several, and files have no level.
   */
  readonly level: 1 | 2 | 3 | 4 | null;
  readonly says: Words;
  readonly mend: Words | null;
  readonly places: readonly AskedAt[];
  /** With which a message is refused; null: with none. */
  readonly retourCode: string | null;
  /** Of a return code the rules for which it is given; of a fault of ours the codes that the standard has for it. */
  readonly related: readonly string[];
  /** It is not checked here: it asks what was sent before, or agreed. */
  readonly isLater: boolean;
}
