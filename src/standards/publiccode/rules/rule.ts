import type { Finding } from "../fault.ts";

/** Says what is wrong with a text, or null. */
export type Rule = (text: string) => Finding | null;

/** A rule of which only the outcome differs: the text is right, or there is this to say. */
export const ruleOf =
  (isRight: (text: string) => boolean, finding: (text: string) => Finding): Rule =>
  (text) =>
    isRight(text) ? null : finding(text);

export const oneOf = (...allowed: readonly string[]): Rule =>
  ruleOf(
    (text) => allowed.includes(text),
    (value) => ({ code: "not-in-list", params: { value, allowed } }),
  );
