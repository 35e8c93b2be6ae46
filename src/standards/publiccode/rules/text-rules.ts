import { type Rule, ruleOf } from "./rule.ts";

/** "YYYY-MM-DD … is the only allowed format" (the standard, "Dates"), and a day that exists. */
export const isDate: Rule = ruleOf(isDay, () => ({ code: "bad-date", params: {} }));

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!(year && month && day)) return false;
  const leap =
    Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28;
  const days = [31, leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return days !== undefined && Number(day) >= 1 && Number(day) <= days;
}

// RFC 5321 §4.5.3.1 allows 64 + 1 + 255 characters; longer ones are not looked at.
export const isEmail: Rule = ruleOf(
  (text) => text.length <= 320 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text),
  () => ({ code: "bad-email", params: {} }),
);

/** Well-formed by RFC 6838 §4.2; whether it is registered is not asked, as `application/x.empty` is not. */
export const isMediaType: Rule = ruleOf(
  (text) => /^ *[a-z0-9][a-z0-9!#$&^_-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126} *$/i.test(text),
  () => ({ code: "bad-media-type", params: {} }),
);

/** Characters are what a reader counts: a family of four is one (UAX 29, extended grapheme clusters). */
export const atMost = (max: number): Rule =>
  ruleOf(
    (text) => text.length <= max || countUpTo(text, max + 1) <= max,
    () => ({ code: "too-long", params: { max } }),
  );

export const atLeast = (min: number): Rule =>
  ruleOf(
    (text) => countUpTo(text, min) >= min,
    () => ({ code: "too-short", params: { min } }),
  );

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function countUpTo(text: string, enough: number): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) {
    count++;
    if (count === enough) break;
  }
  return count;
}

/** A file beside the publiccode.yml, or an address: `logo` and `screenshots` of the standard. */
export const isPathOrAddress: Rule = (text) => {
  if (text.startsWith("/")) return { code: "absolute-path", params: {} };
  const [, scheme = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(text) ?? [];
  if (/^file$/i.test(scheme)) return { code: "file-url", params: {} };
  return scheme === "" || /^https?$/i.test(scheme) ? null : { code: "bad-http-url", params: {} };
};

/** Of a path only: what an address serves cannot be seen from its name. */
export const hasExtension = (...allowed: readonly string[]): Rule =>
  ruleOf(
    (text) =>
      /^[a-z][a-z0-9+.-]*:/i.test(text) ||
      allowed.some((extension) => text.toLowerCase().endsWith(extension)),
    () => ({ code: "bad-extension", params: { allowed } }),
  );
