import type { Rule } from "./rule.ts";

/** What a place in the file may hold, and what is asked of it. */
export type Shape = TextShape | FlagShape | ListShape | SectionShape | LanguagesShape;

export interface TextShape {
  readonly kind: "text";
  readonly required: boolean;
  /** An empty text is looked at by the rules too; otherwise it is as if it were not there. */
  readonly emptyCounts: boolean;
  /** The first that finds something speaks. */
  readonly rules: readonly Rule[];
}

export interface FlagShape {
  readonly kind: "flag";
  readonly required: boolean;
}

export interface ListShape {
  readonly kind: "list";
  readonly of: Shape;
  /** "some": missing and empty are the same fault. */
  readonly need: "optional" | "required" | "some";
  /** One text in place of the list stands for a list of one. */
  readonly orOne: boolean;
  readonly by: Dependence | null;
}

/** A list that is asked for, or may only be there, by what another key of its section says. */
export interface Dependence {
  readonly field: string;
  readonly requiredFor: readonly string[];
  readonly onlyFor: string | null;
}

export interface SectionShape {
  readonly kind: "section";
  /** What is required in it is also required when the whole section is missing. */
  readonly always: boolean;
  readonly fields: ReadonlyMap<string, Shape>;
}

/** A section per language. */
export interface LanguagesShape {
  readonly kind: "languages";
  readonly of: SectionShape;
  /** Keys that are "mandatory for at least one language". */
  readonly inOne: readonly string[];
}

export const text = (...rules: readonly Rule[]): TextShape => ({
  kind: "text",
  required: false,
  emptyCounts: false,
  rules,
});

export const mustText = (...rules: readonly Rule[]): TextShape => ({
  ...text(...rules),
  required: true,
});

/** A text that may be left out but, once there, may not be empty. */
export const filled = (...rules: readonly Rule[]): TextShape => ({
  ...text(...rules),
  emptyCounts: true,
});

export const flag = (required = false): FlagShape => ({ kind: "flag", required });

export const list = (of: Shape, more: Partial<Omit<ListShape, "kind" | "of">> = {}): ListShape => ({
  kind: "list",
  of,
  need: "optional",
  orOne: false,
  by: null,
  ...more,
});

export const section = (fields: Readonly<Record<string, Shape>>, always = false): SectionShape => ({
  kind: "section",
  always,
  fields: new Map(Object.entries(fields)),
});
