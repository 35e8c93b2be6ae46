import { passesElevenTest } from "#standards/istandaarden/examples/test-bsn";

const hidden = "****";
const nineDigits = /(?<!\d)\d{9}(?!\d)/g;

/** Hides what may be a BSN, wherever it stands in a text: nine digits that pass the eleven-test. */
export const maskBsns = (text: string): string =>
  text.replace(nineDigits, (digits) => (passesElevenTest(digits) ? mask(digits) : digits));

/** Hides what stands in an element that holds a BSN, right or wrong; and a BSN in any other. */
export const maskValue = (element: string, value: string): string =>
  element === "Bsn" ? mask(value) : maskBsns(value);

/** At most five characters are left, and never one of the last four. */
const mask = (value: string): string =>
  value.slice(0, Math.max(0, Math.min(5, value.length - 4))) + hidden;
