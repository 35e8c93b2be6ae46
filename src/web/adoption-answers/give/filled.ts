import type { AnswerKind } from "#contract/adoption";
import { answerKinds } from "#contract/adoption";
import { textOf } from "../../acts.ts";
import { yearsAfter } from "../../moment.ts";
import type { OneSubject } from "./load-give.ts";

/** What stands in the fields of an answer. */
export interface Filled {
  readonly answer: AnswerKind | "";
  readonly plannedOn: string;
  readonly reason: string;
  readonly expiresOn: string;
  readonly reviewOn: string;
  readonly explainedAt: string;
  readonly reusedFrom: string;
  readonly hidden: boolean;
}

/** Nothing chosen yet. "Not now" holds for a year, unless somebody says otherwise. */
export const nothingFilled = (today: string): Filled => ({
  answer: "",
  plannedOn: "",
  reason: "",
  expiresOn: yearsAfter(today, 1),
  reviewOn: "",
  explainedAt: "",
  reusedFrom: "",
  hidden: false,
});

/** What was typed, when the form comes back. */
export function typed(form: URLSearchParams): Filled {
  const text = (name: string): string => textOf(form, name);
  return {
    answer: answerKinds.find((kind) => kind === text("answer")) ?? "",
    plannedOn: text("plannedOn"),
    reason: text("reason"),
    expiresOn: text("expiresOn"),
    reviewOn: text("reviewOn"),
    explainedAt: text("explainedAt"),
    reusedFrom: text("reusedFrom"),
    hidden: text("hidden") === "yes",
  };
}

/** What stands now, or what is ready. A day that has passed is left to fill in. */
export function standing({ item, explanations }: OneSubject, today: string): Filled {
  const bare = nothingFilled(today);
  const { answer, ready } = item;
  const toCome = (day: string | null): string => (day !== null && day > today ? day : "");
  const told = answerKinds.find((kind) => kind === answer) ?? answerBefore(item);
  const filled = {
    ...bare,
    answer: told,
    plannedOn: toCome(item.plannedOn),
    reason: item.reason ?? "",
    expiresOn: toCome(item.expiresOn) || bare.expiresOn,
    reviewOn: toCome(item.reviewOn),
    explainedAt: item.explainedAt ?? "",
    reusedFrom:
      explanations.find(({ organisation }) => organisation.id === item.reusedFrom?.id)?.id ?? "",
    hidden: item.hidden,
  };
  if (!ready) return filled;
  return {
    ...filled,
    answer: ready.answer,
    plannedOn: ready.plannedOn ?? filled.plannedOn,
    hidden: item.hidden || ready.hidden,
  };
}

/** Of what fell back nobody says what it was; it can be seen. */
function answerBefore({ answer, plannedOn, reason }: OneSubject["item"]): AnswerKind | "" {
  if (answer !== "expired") return "";
  if (plannedOn !== null) return "planned";
  return reason === null ? "" : "not-now";
}

/** With the words of another taken over, as a button asked: `reuse:` an explanation, `take:` what one that merged said. */
export function taken(filled: Filled, asked: string, one: OneSubject, today: string): Filled {
  const [, act, of] = /^(reuse|take):(.*)$/.exec(asked) ?? [];
  if (act === "reuse") {
    const found = one.explanations.find(({ id }) => id === of);
    if (!found) return { ...filled, reusedFrom: "" };
    return { ...filled, answer: found.answer, reason: found.reason, reusedFrom: found.id };
  }
  const side = one.item.conflicting.find(({ organisation }) => organisation.id === of);
  if (!side) return filled;
  const past = one.history.find(({ saidBy, endedOn }) => saidBy.id === of && endedOn === null);
  const toCome = (day: string | null | undefined): string => (day && day > today ? day : "");
  return {
    ...filled,
    answer: answerKinds.find((kind) => kind === side.answer) ?? past?.answer ?? "",
    plannedOn: toCome(past?.plannedOn),
    reason: side.reason ?? "",
    expiresOn: toCome(past?.expiresOn) || filled.expiresOn,
    reusedFrom: "",
  };
}
