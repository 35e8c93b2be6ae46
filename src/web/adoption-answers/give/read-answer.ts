import { type AnswerForm, answerKinds } from "#contract/adoption";
import { type Faults, textOf } from "../../acts.ts";
import type { PageView } from "../../page.ts";

/** One answer, without what it is about. */
export type Given = Omit<AnswerForm, "entry" | "version" | "replaces">;

/** What the fields of a form say. A field that does not belong to the answer that was chosen is not read. */
export function readAnswer(
  form: URLSearchParams,
  { t }: Pick<PageView, "t">,
): { given: Given | null; faults: Faults } {
  const answer = answerKinds.find((kind) => kind === textOf(form, "answer"));
  if (!answer) return { given: null, faults: { answer: t("adoptionAnswers.wrong.answerNone") } };
  const text = (name: string): string | null => textOf(form, name) || null;
  const explains = answer === "not-now" || answer === "not-concerned";
  const reason = answer === "uses" ? null : text("reason");
  const given: Given = {
    answer,
    reason,
    plannedOn: answer === "planned" ? text("plannedOn") : null,
    expiresOn: answer === "not-now" ? text("expiresOn") : null,
    reviewOn: answer === "uses" ? null : text("reviewOn"),
    explainedAt: explains ? text("explainedAt") : null,
    reusedFrom: reason === null ? null : text("reusedFrom"),
    hidden: textOf(form, "hidden") === "yes",
  };
  return { given, faults: {} };
}
