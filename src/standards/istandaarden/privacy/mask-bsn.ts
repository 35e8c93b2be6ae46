import { passesElevenTest } from "../eleven-test.ts";

const hidden = "****";
const length = 9;

/** Digits with at most one dot, space, dash or slash between each two. */
const digitRun = /\d(?:[ \u00a0./-]?\d)*/g;
const month = "(?:0[1-9]|1[0-2])";
const day = "(?:0[1-9]|[12]\\d|3[01])";
/** A day that stands alone: its digits are not taken together with those beside it. */
const dayAlone = new RegExp(
  `(?<!\\d[./-]?)(\\d{4}-${month}-${day}|${day}-${month}-\\d{4})(?![./-]?\\d)`,
);
/** The name of a file often holds when it was made. */
const moment = new RegExp(
  `^(?:19|20)\\d\\d${month}${day}(?:[01]\\d|2[0-3])(?:[0-5]\\d){1,2}(?:\\d{3})?$`,
);

export interface MaskOptions {
  /** Eight digits too, of which a ninth was forgotten or a zero in front: not where a number is to be expected. */
  readonly eight?: boolean;
}

/**
 * Hides what may be a BSN, wherever it stands in a text: nine digits that pass the eleven-test, within more digits too,
 * against letters, or with dots, spaces or dashes between them.
 */
export const maskBsns = (text: string, { eight = true }: MaskOptions = {}): string =>
  text
    .split(dayAlone)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(digitRun, (run) => maskRun(run, eight))))
    .join("");

/** Hides a BSN in the name of a file, and leaves a day or a moment in it as it is. */
export const maskFileName = (name: string): string =>
  name.replace(/\d+/g, (run) => (moment.test(run) ? run : maskRun(run, false)));

/** Hides a value that is a BSN, right or wrong: at most five characters are left, and never one of the last four. */
export const maskWhole = (value: string): string =>
  value.slice(0, Math.max(0, Math.min(5, value.length - 4))) + hidden;

/** Hides digits at the end of a text that was cut off there: the rest of a BSN may have come after it. */
export const maskCutTail = (text: string): string =>
  text.replace(/\d(?:[ \u00a0./-]?\d){4,}[ \u00a0./-]?$/, maskWhole);

function maskRun(run: string, eight: boolean): string {
  const places = [...run.matchAll(/\d/g)].map(({ index }) => index);
  const digits = run.replace(/\D/g, "");
  if (digits.length === length - 1) {
    // With dashes it is more likely a reference that counts: `PR-202610-1-1`.
    return eight && !/[/-]/.test(run) && mayBecomeBsn(digits) ? maskWhole(run) : run;
  }
  let masked = "";
  let told = 0;
  for (const { from, to } of found(digits)) {
    const start = places[from] ?? 0;
    const end = (places[to - 1] ?? 0) + 1;
    masked += run.slice(told, start) + maskWhole(run.slice(start, end));
    told = end;
  }
  return masked + run.slice(told);
}

/** Where nine digits pass the test; those that overlap are one. */
function found(digits: string): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (let from = 0; from + length <= digits.length; from += 1) {
    if (!isBsn(digits.slice(from, from + length))) continue;
    const last = all.at(-1);
    if (last && last.to > from) last.to = from + length;
    else all.push({ from, to: from + length });
  }
  return all;
}

// Nine zeros pass the test as well, and are nobody's.
const isBsn = (digits: string): boolean => passesElevenTest(Number(digits)) && !/^0+$/.test(digits);

const mayBecomeBsn = (digits: string): boolean =>
  isBsn(`0${digits}`) || [..."0123456789"].some((last) => isBsn(digits + last));
