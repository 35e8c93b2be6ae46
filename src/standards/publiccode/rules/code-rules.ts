import { iso31661 } from "iso-3166";
import parseExpression from "spdx-expression-parse";
import deprecatedLicenses from "spdx-license-ids/deprecated.json" with { type: "json" };
import licenses from "spdx-license-ids/index.json" with { type: "json" };
import { type Rule, ruleOf } from "./rule.ts";

// Kosovo has no code of ISO; XK is the one of the user-assigned ones that the European Union uses.
const countries = new Set([...iso31661.map(({ alpha2 }) => alpha2), "XK"]);

/** ISO 3166-1 alpha-2, in capitals or, which is deprecated, in small letters; not mixed. */
export const isCountryCode = (code: string): boolean =>
  countries.has(code.toUpperCase()) && (code === code.toUpperCase() || code === code.toLowerCase());

export const isCountry: Rule = ruleOf(isCountryCode, (value) => ({
  code: "bad-country",
  params: { value },
}));

const licenseIds = new Map(
  [...licenses, ...deprecatedLicenses].map((id) => [id.toLowerCase(), id] as const),
);

/** Where SPDX keeps the text of a license; null for an expression, and for what is no SPDX identifier. */
export function licensePage(text: string): string | null {
  const id = licenseIds.get(text.trim().toLowerCase());
  return id === undefined ? null : `https://spdx.org/licenses/${id}`;
}

// The longest in use has some sixty characters; the package takes time by the square of the length.
const longestLicense = 500;

/** An SPDX expression (SPDX 2.3 annex D, where capitals of an identifier do not matter). */
export const isLicense: Rule = ruleOf(
  (text) => {
    if (text.length > longestLicense) return false;
    const written = text.replaceAll(/[\w.-]+/g, (id) => licenseIds.get(id.toLowerCase()) ?? id);
    try {
      parseExpression(written);
      return true;
    } catch {
      return false;
    }
  },
  () => ({ code: "bad-license", params: {} }),
);

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/**
 * A language tag of BCP 47: well-formed, its language written as short as it can be, and language and region
 * known. A language of three letters is taken as it is: not every one has a name here.
 */
export function isLanguageTag(tag: string): boolean {
  try {
    const { language, region } = new Intl.Locale(tag);
    const [written = ""] = tag.toLowerCase().split("-");
    if (language !== written) return false;
    if (language.length === 2 && !names.of(language)) return false;
    return region === undefined || /^\d/.test(region) || regions.of(region) !== undefined;
  } catch {
    return false;
  }
}

export const isLanguage: Rule = ruleOf(isLanguageTag, (value) => ({
  code: "bad-language",
  params: { value },
}));
