import type { ImportFault } from "#contract/collecting";
import { catalogueWork } from "../../i18n/nl/catalogue-work.ts";
import type { PageView } from "../../page.ts";

/** The texts by code, where one with a count has two. */
type FaultCode = Exclude<
  keyof typeof catalogueWork.import.faults,
  "passed-over_one" | "passed-over_other"
>;

const isWorded = (code: string): code is FaultCode =>
  Object.hasOwn(catalogueWork.import.faults, code);

/** What is wrong and how to mend it, in the language of the page; the API says it in English, with its values apart. */
export function faultWords({ code, field, params }: ImportFault, view: PageView): string {
  const { t } = view;
  if (isOfValue(code) && isMendable(field)) return t(`catalogueWork.import.mend.${field}`);
  const told = wordsIn(params, view);
  if (code === "passed-over") {
    return t("catalogueWork.import.faults.passed-over", { count: Number(params["count"] ?? 0) });
  }
  return t(`catalogueWork.import.faults.${isWorded(code) ? code : "other"}`, { replace: told });
}

/** Whether it says only that a value does not fit: how to mend it then depends on the field. */
const isOfValue = (code: string): boolean => code === "not-usable" || code === "faulty";

const isMendable = (field: string): field is keyof typeof catalogueWork.import.mend =>
  Object.hasOwn(catalogueWork.import.mend, field);

/** The values of a sentence as they are read: a list with commas, a number as the language writes it. */
function wordsIn(
  params: ImportFault["params"],
  { t, format }: PageView,
): Readonly<Record<string, string>> {
  const wordOf = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(wordOf).join(", ");
    return typeof value === "number" ? format.number(value) : String(value ?? "");
  };
  const words = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, wordOf(value)]),
  );
  const expected = words["expected"];
  return expected !== undefined && isExpected(expected)
    ? { ...words, expected: t(`catalogueWork.import.expected.${expected}`) }
    : words;
}

const isExpected = (word: string): word is keyof typeof catalogueWork.import.expected =>
  Object.hasOwn(catalogueWork.import.expected, word);
