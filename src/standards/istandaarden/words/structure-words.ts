import type { Seen } from "../finding.ts";
import type {
  CodeType,
  FixedType,
  MomentType,
  TextType,
  ValueType,
  WholeType,
} from "../notation.ts";
import type { Element } from "../plan.ts";
import type { StructureFault } from "../structure/structure-fault.ts";
import type { ValueFault } from "../values/value-fault.ts";
import { notInList, otherValue } from "./code-words.ts";
import { empty } from "./empty-words.ts";
import { faultWords } from "./fault-words.ts";
import { noDate, noTime, timeZone } from "./moment-words.ts";
import { noWholeNumber, tooLarge, tooSmall } from "./number-words.ts";
import { placeWords } from "./place-words.ts";
import { pattern, tooLong, tooShort } from "./text-words.ts";
import type { Told } from "./told.ts";
import { type ValueCase, valueCase } from "./value-case.ts";

type Tell = (element: Element, seen: readonly Seen[]) => Told | null;

/**
 * What a finding of structure says, and how to mend it.
 *
 * `element` is where it is: the one that is missing, stands too late or has a wrong value; of `unknown-element` and `text` the
 * one that holds it, of `attribute` and `element-in-value` the one that bears it. Null: it is not known.
 * `seen` is the value that is wrong, unmasked: a BSN is never told. Of `unknown-element`, `attribute` and `element-in-value`
 * the name of what does not belong there.
 */
export function structureWords(
  code: StructureFault,
  element: Element | null,
  seen: readonly Seen[],
): Told {
  const told = element === null ? null : tell[code](element, seen);
  return told ?? faultWords[code];
}

const ofText = (words: (one: ValueCase<TextType>) => Told | null): Tell =>
  ofValue((type) => type.kind === "text", words);
const ofNumber = (words: (one: ValueCase<WholeType>) => Told | null): Tell =>
  ofValue((type) => type.kind === "whole", words);
const ofMoment = (words: (one: ValueCase<MomentType>) => Told | null): Tell =>
  ofValue((type): type is MomentType => type.kind === "date" || type.kind === "time", words);

/** Words of a value, which are null of an element that holds another type. */
function ofValue<Type extends ValueType>(
  fits: (type: ValueType) => type is Type & ValueType,
  words: (one: ValueCase<Type>) => Told | null,
): Tell {
  return (element, [seen]) => {
    const { value: type } = element;
    if (type === null || !fits(type)) return null;
    return words({ ...valueCase(element, type, seen?.value ?? null), type });
  };
}

const ofValues: Readonly<Record<ValueFault, Tell>> = {
  empty: ofValue((type): type is ValueType => type !== null, empty),
  "too-short": ofText(tooShort),
  "too-long": ofText(tooLong),
  pattern: ofText(pattern),
  "no-whole-number": ofNumber(noWholeNumber),
  "too-small": ofNumber(tooSmall),
  "too-large": ofNumber(tooLarge),
  "no-date": ofMoment(noDate),
  "no-time": ofMoment(noTime),
  "time-zone": ofMoment(timeZone),
  "not-in-list": ofValue((type): type is CodeType => type.kind === "code", notInList),
  "other-value": ofValue((type): type is FixedType => type.kind === "fixed", otherValue),
};

const tell: Readonly<Record<StructureFault, Tell>> = { ...placeWords, ...ofValues };
