import type { Language } from "../words.ts";

// All of them are in cents.
const amounts = /^Σ|(?:^|\/)(?:\w*Bedrag|Budget|ProductTarief)$/u;

/** What was read, as a person reads it: an amount in euros too. Null: it is not there; empty: it is, and holds no value. */
export function shownValue(
  { name, value }: { readonly name: string; readonly value: string | null },
  isEmptyValue: boolean,
  lang: Language,
): string {
  const t = terms[lang];
  if (value === null) return t.absent;
  if (value === "") return isEmptyValue ? t.empty : t.present;
  return amounts.test(name) && /^-?\d{1,15}$/.test(value)
    ? `${value} (${euros(value, lang)})`
    : oneLine(value);
}

/** What was read can hold ends of lines, and codes that a terminal obeys. */
export const oneLine = (value: string): string => value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, "⏎");

/** `€ 106.021,77`. Written here: what knows all languages takes longer to load than a message takes to check. */
function euros(cents: string, lang: Language): string {
  const [thousands, fraction] = lang === "nl" ? [".", ","] : [",", "."];
  const digits = cents.replace("-", "").padStart(3, "0");
  const whole = digits
    .slice(0, -2)
    .replace(/^0+(?=\d)/, "")
    .replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `€ ${cents.startsWith("-") ? "-" : ""}${whole}${fraction}${digits.slice(-2)}`;
}

const terms = {
  nl: { absent: "(staat er niet)", present: "(staat er)", empty: "(leeg)" },
  en: { absent: "(is not there)", present: "(is there)", empty: "(empty)" },
} as const;
