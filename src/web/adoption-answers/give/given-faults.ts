import { AnswerForm } from "#contract/adoption";
import type { Faults } from "../../acts.ts";
import { dayOf, yearsAfter } from "../../moment.ts";
import type { PageView } from "../../page.ts";
import { textFault } from "../../text-fault.ts";
import type { Given } from "./given.ts";

type View = Pick<PageView, "t" | "now" | "format">;

// As the API takes them.
const longest = { reason: 1000, explainedAt: 300 } as const;
/** In years from today. */
const furthest = { notNow: 2, else: 5 } as const;

const isDay = (text: string): boolean => AnswerForm.shape.plannedOn.safeParse(text).success;

/**
 * What can be seen to be wrong with an answer before the API is asked, so that all of it is told at once: the API reads
 * no further than the first thing that has no proper form. What only the API knows it tells: `api-faults.ts`.
 */
export function givenFaults(given: Given, view: View): Faults {
  const told = {
    plannedOn: planFault(given, view),
    reason: reasonFault(given, view),
    expiresOn: endFault(given, view),
    reviewOn: reviewFault(given, view),
    explainedAt: textFault(given.explainedAt ?? "", longest.explainedAt, view),
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([field, fault]) => (fault === null ? [] : [[field, fault]])),
  );
}

function planFault({ answer, plannedOn }: Given, { t, now, format }: View): string | null {
  if (answer !== "planned") return null;
  if (plannedOn === null) return t("adoptionAnswers.wrong.plannedOnNone");
  const today = dayOf(now);
  if (!isDay(plannedOn)) return t("adoptionAnswers.wrong.noDay");
  if (plannedOn < today) return t("adoptionAnswers.wrong.pastDay");
  const last = yearsAfter(today, furthest.else);
  return plannedOn > last ? t("adoptionAnswers.wrong.farDay", { date: format.date(last) }) : null;
}

function reasonFault({ answer, reason }: Given, view: View): string | null {
  // Whether one must explain that it does not concern one goes by the rule that asks: the API tells.
  if (answer === "not-now" && reason === null) return view.t("adoptionAnswers.wrong.reason");
  return textFault(reason ?? "", longest.reason, view);
}

function endFault({ answer, expiresOn }: Given, { t, now, format }: View): string | null {
  if (answer !== "not-now") return null;
  if (expiresOn === null) return t("adoptionAnswers.wrong.expiresOnNone");
  const today = dayOf(now);
  if (!isDay(expiresOn)) return t("adoptionAnswers.wrong.noDay");
  if (expiresOn <= today) return t("adoptionAnswers.wrong.pastEnd");
  const last = yearsAfter(today, furthest.notNow);
  return expiresOn > last ? t("adoptionAnswers.wrong.farEnd", { date: format.date(last) }) : null;
}

function reviewFault({ reviewOn, expiresOn }: Given, { t, now, format }: View): string | null {
  if (reviewOn === null) return null;
  const today = dayOf(now);
  if (!isDay(reviewOn)) return t("adoptionAnswers.wrong.noDay");
  if (reviewOn < today) return t("adoptionAnswers.wrong.pastDay");
  const last = yearsAfter(today, furthest.else);
  if (reviewOn > last) return t("adoptionAnswers.wrong.farDay", { date: format.date(last) });
  return expiresOn !== null && isDay(expiresOn) && reviewOn > expiresOn
    ? t("adoptionAnswers.wrong.reviewAfterEnd")
    : null;
}
