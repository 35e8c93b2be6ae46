import { type AnswerKind, answerKinds } from "#contract/adoption";
import { type Faults, textOf } from "../../acts.ts";
import type { PageView } from "../../page.ts";
import type { Given } from "./given.ts";
import { givenFaults } from "./given-faults.ts";

/**
 * What the fields of a form say, or all that is wrong with it. A field that does not belong to the answer that was chosen
 * is not read.
 */
export function readAnswer(
  form: URLSearchParams,
  view: Pick<PageView, "t" | "now" | "format">,
): { given: Given | null; faults: Faults } {
  const { t } = view;
  const answer = answerKinds.find((kind) => kind === textOf(form, "answer"));
  const given = answer ? givenIn(form, answer) : null;
  const faults: Faults = {
    ...(given ? givenFaults(given, view) : { answer: t("adoptionAnswers.wrong.answerNone") }),
    ...(hidesUnasked(form) && { hideSure: t("adoptionAnswers.wrong.hideSure") }),
  };
  return { given: Object.keys(faults).length > 0 ? null : given, faults };
}

/** To hide takes what was said before away from others for good: that is asked, but not of what was hidden already. */
const hidesUnasked = (form: URLSearchParams): boolean =>
  textOf(form, "hidden") === "yes" &&
  textOf(form, "wasHidden") !== "yes" &&
  textOf(form, "hideSure") !== "yes";

/** What was hidden shows when its box was taken off; of a form that had no such box it stays hidden. */
const showsAgain = (form: URLSearchParams): boolean =>
  textOf(form, "wasHidden") === "yes" && textOf(form, "hidden") !== "yes";

function givenIn(form: URLSearchParams, answer: AnswerKind): Given {
  const text = (name: string): string | null => textOf(form, name) || null;
  const explains = answer === "not-now" || answer === "not-concerned";
  const reason = answer === "uses" ? null : text("reason");
  return {
    answer,
    reason,
    plannedOn: answer === "planned" ? text("plannedOn") : null,
    expiresOn: answer === "not-now" ? text("expiresOn") : null,
    reviewOn: answer === "uses" ? null : text("reviewOn"),
    explainedAt: explains ? text("explainedAt") : null,
    reusedFrom: reason === null ? null : text("reusedFrom"),
    hidden: textOf(form, "hidden") === "yes",
    ...(showsAgain(form) && { show: true }),
  };
}
