import { RegistrationForm } from "#contract/network";
import type { ProblemDocument } from "#contract/pages";
import { type Faults, textOf } from "../../acts.ts";
import type { Translate } from "../../i18n/texts.ts";

/** The fields that hold words, by the name that the API gives them. */
export const wordFields = ["name", "kvk", "oin", "postalAddress", "website", "source"] as const;
export type WordField = (typeof wordFields)[number];

/** The longest that the API takes. */
const most = { name: 200, postalAddress: 300, website: 300, source: 500 } as const;

/** What was typed as the API wants it, or what is wrong with it, by field. */
export function readForm(
  form: URLSearchParams,
  t: Translate,
): { readonly body: RegistrationForm } | { readonly faults: Faults } {
  const text = (name: WordField) => textOf(form, name);
  const known = (value: string) => (value === "" ? null : value);
  const read = RegistrationForm.safeParse({
    kind: textOf(form, "kind"),
    name: text("name"),
    kvk: known(digitsOf(text("kvk"))),
    oin: known(digitsOf(text("oin"))),
    postalAddress: known(text("postalAddress")),
    website: known(text("website")),
    source: text("source"),
    despiteAlike: textOf(form, "despiteAlike") === "yes",
  });
  if (read.success) return { body: read.data };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return {
    faults: {
      ...(wrong.has("kind") && { kind: t("moderation.registration.kindNone") }),
      ...Object.fromEntries(
        wordFields
          .filter((name) => wrong.has(name))
          .map((name) => [name, faultOf(name, text(name), t)]),
      ),
    },
  };
}

/** People group the digits of a number, as it stands on paper. */
const digitsOf = (typed: string): string => typed.replace(/[\s.-]/g, "");

function faultOf(name: WordField, value: string, t: Translate): string {
  const length = Object.hasOwn(most, name) ? most[name as keyof typeof most] : null;
  if (length !== null && value.length > length) {
    return t("moderation.registration.tooLong", { most: length, count: value.length });
  }
  if (name === "name") {
    return t(`moderation.registration.${value === "" ? "nameNone" : "nameWrong"}`);
  }
  if (name === "source") return t("moderation.registration.sourceNone");
  // Enough to know it again; what was typed stands in the field.
  const known = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return t(`moderation.registration.${name}Wrong`, { value: known });
}

/** What only the API can know to be wrong, by field; null when it is not about a field. */
export function faultsOf(
  { type, errors = [] }: ProblemDocument,
  form: URLSearchParams,
  t: Translate,
): Faults | null {
  const [first] = errors;
  if (type === "/problems/network/number-taken" && first) {
    const field = first.where === "body.oin" ? "oin" : "kvk";
    const id = first.detail.split(" ", 1)[0] ?? "";
    return { [field]: t("moderation.registration.taken", { id }) };
  }
  if (type !== "/problems/network/no-register-number") return null;
  return textOf(form, "kind") === "residents-initiative"
    ? { postalAddress: t("moderation.registration.noNumberResidents") }
    : { kvk: t("moderation.registration.noNumber") };
}
