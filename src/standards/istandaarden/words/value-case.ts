import { passesElevenTest } from "../eleven-test.ts";
import type { ValueType } from "../notation.ts";
import type { Element } from "../plan.ts";
import type { Words } from "../words.ts";
import { quote, words } from "./told.ts";

/** A value that is wrong. */
export interface ValueCase<Type extends ValueType = ValueType> {
  readonly element: Element;
  readonly type: Type;
  /** As it was read, at most `longestSeen` characters of it; null when it is not known. */
  readonly value: string | null;
  /** The name of the element and the value, to begin a sentence. */
  readonly subject: Words;
  /** It may not be told in a sentence, nor what it should have been. */
  readonly isSecret: boolean;
}

const bsn = "LDT_BurgerServicenummer";

/**
 * A BSN is shown by whoever was asked to show it, beside the sentence and never within. That goes for a number that can be
 * one too: nine digits that hold by the eleven-test, but where any number may stand.
 */
function isBsn({ kind, name }: ValueType, value: string): boolean {
  if (name === bsn) return true;
  const digits = value.replace(/[\s.]/g, "");
  return kind !== "whole" && /^\d{9}$/.test(digits) && passesElevenTest(Number(digits));
}

export function valueCase(element: Element, type: ValueType, read: string | null): ValueCase {
  const isSecret = read !== null && isBsn(type, read);
  // Of a BSN that stands where it does not belong nothing is advised either.
  const value = isSecret && type.name !== bsn ? null : read;
  const shown = value === null || isSecret ? null : quote(value);
  const { name } = element;
  const subject = words(`${name}: ${shown ?? "de waarde"}`, `${name}: ${shown ?? "the value"}`);
  return { element, type, value, subject, isSecret };
}

/** Beginning with the element and its value. */
export const about = ({ subject }: Pick<ValueCase, "subject">, nl: string, en: string): Words =>
  words(`${subject.nl} ${nl}`, `${subject.en} ${en}`);

/** What should be written instead. */
export const write = (value: string): Words =>
  words(`Schrijf ${quote(value)}.`, `Write ${quote(value)}.`);
