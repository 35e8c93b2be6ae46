import type { AnswerKind, Explanation } from "#contract/adoption";
import { answerKinds } from "#contract/adoption";
import { textOf } from "../../acts.ts";
import { yearsAfter } from "../../moment.ts";
import type { OneSubject } from "./load-give.ts";
import { sameWords } from "./same-words.ts";

/** What somebody had typed before the words of another took its place. */
interface Typed {
  readonly answer: AnswerKind | "";
  readonly reason: string;
}

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
  /** It was hidden when the form was opened: nobody is asked again whether that is for good. */
  readonly wasHidden: boolean;
  readonly hideSure: boolean;
  /** To put back; null when nothing was taken over. */
  readonly before: Typed | null;
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
  wasHidden: false,
  hideSure: false,
  before: null,
});

/** What was typed, when the form comes back. */
export function typed(form: URLSearchParams): Filled {
  const text = (name: string): string => textOf(form, name);
  return {
    answer: kindCalled(text("answer")),
    plannedOn: text("plannedOn"),
    reason: text("reason"),
    expiresOn: text("expiresOn"),
    reviewOn: text("reviewOn"),
    explainedAt: text("explainedAt"),
    reusedFrom: text("reusedFrom"),
    hidden: text("hidden") === "yes",
    wasHidden: text("wasHidden") === "yes",
    hideSure: text("hideSure") === "yes",
    before: form.has("beforeReason")
      ? { answer: kindCalled(text("beforeAnswer")), reason: text("beforeReason") }
      : null,
  };
}

const kindCalled = (word: string): AnswerKind | "" =>
  answerKinds.find((kind) => kind === word) ?? "";

/** What stands now, or what is ready. A day that has passed is left to fill in. */
export function standing({ item, explanations }: OneSubject, today: string): Filled {
  const bare = nothingFilled(today);
  const { answer, ready } = item;
  const toCome = (day: string | null): string => (day !== null && day > today ? day : "");
  const told = kindCalled(answer) || answerBefore(item);
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
    ...hiddenOf(item),
  };
  if (!ready) return filled;
  return {
    ...filled,
    answer: ready.answer,
    plannedOn: ready.plannedOn ?? filled.plannedOn,
  };
}

/** An answer that shows stays so as it is; a first one, or another that is ready, is hidden with the rest. */
function hiddenOf({ hidden: was, hides, answerId, ready }: OneSubject["item"]) {
  const hidden = was || (hides && (answerId === null || ready !== null));
  return { hidden, wasHidden: hidden };
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
    return found ? withWordsOf(found, filled, one) : withOwnWords(filled, one);
  }
  const side = one.item.conflicting.find(({ organisation }) => organisation.id === of);
  if (!side) return filled;
  const past = one.history.find(({ saidBy, endedOn }) => saidBy.id === of && endedOn === null);
  const toCome = (day: string | null | undefined): string => (day && day > today ? day : "");
  return {
    ...filled,
    answer: kindCalled(side.answer) || (past?.answer ?? ""),
    plannedOn: toCome(past?.plannedOn),
    reason: side.reason ?? "",
    expiresOn: toCome(past?.expiresOn) || filled.expiresOn,
    reusedFrom: "",
  };
}

/** Whose very words stand in the form; null when they are one's own, or were another's and changed. */
export const wordsStandOf = (
  { reason, reusedFrom }: Pick<Filled, "reason" | "reusedFrom">,
  { explanations }: Pick<OneSubject, "explanations">,
): Explanation | null =>
  explanations.find((one) => one.id === reusedFrom && sameWords(one.reason, reason)) ?? null;

/** The words of another come in the place of what was typed, which is kept. */
function withWordsOf({ id, answer, reason }: Explanation, filled: Filled, one: OneSubject): Filled {
  const typedNow = { answer: filled.answer, reason: filled.reason };
  const before = wordsStandOf(filled, one) ? filled.before : typedNow;
  return { ...filled, answer, reason, reusedFrom: id, before };
}

/** What was typed before comes back. What was made of the words of another stays when nothing had been typed. */
function withOwnWords(filled: Filled, one: OneSubject): Filled {
  const { before } = filled;
  const bare = { ...filled, reusedFrom: "", before: null };
  if (before && before.reason !== "") {
    return { ...bare, answer: before.answer || filled.answer, reason: before.reason };
  }
  return wordsStandOf(filled, one) ? { ...bare, reason: "" } : bare;
}
