import type { MandateScope, Right } from "#contract/access";

/** A right that counts at this moment. */
export interface HeldRight {
  readonly right: Right;
  /** Code of the organisation; null for a right in the whole network. */
  readonly organisation: string | null;
}

/** Something that one organisation lets another do in its name, at this moment. */
export interface HeldMandate {
  readonly giver: string;
  readonly taker: string;
  readonly scope: readonly MandateScope[];
}

/** The key of an organisation with which a program asks. */
export interface HeldKey {
  /** Of the key: never the key itself. */
  readonly id: string;
  readonly organisation: string;
}

/** Who asks. Read anew for every request: what was withdrawn does not count at the next one. */
export interface Caller {
  /** Number of the person; null when nobody is signed in. Names stand elsewhere, so that they can be erased. */
  readonly person: number | null;
  /** Id of the session, never its token. */
  readonly session: string | null;
  /** For which organisation this person works now, as the page shows it. */
  readonly organisation: string | null;
  /** Null when it is no program with a key. Who asks with one is no person, and holds no rights. */
  readonly key: HeldKey | null;
  readonly origin: "web" | "api" | "command-line" | "job";
  readonly rights: readonly HeldRight[];
  /** Mandates given to the organisations at which this person holds a right. */
  readonly mandates: readonly HeldMandate[];
  readonly secondFactor: {
    readonly enrolled: boolean;
    /** When it was last shown in this session; null when not. */
    readonly at: Date | null;
  };
}

/** Nobody who is signed in: a visitor, or the program itself. */
export const nobody = (origin: Caller["origin"]): Caller => ({
  person: null,
  session: null,
  organisation: null,
  key: null,
  origin,
  rights: [],
  mandates: [],
  secondFactor: { enrolled: false, at: null },
});
