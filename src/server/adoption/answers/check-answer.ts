import type { AnswerForm, AnswerRule } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import type { Fault } from "#platform/refusal";

/** A "not now" that nobody looks at again is a "no": it says until when it holds, and for two years at the most. */
export const longestNotNow = 24;
/** A plan of which the day never comes is silence that nobody sees: five years ahead at the most. */
const furthestPlan = 60;

/** A field of an answer, and how to mend it. */
type Wrong = readonly [field: keyof AnswerForm, detail: string];

/**
 * What is wrong with one answer on a subject with this rule, at its place in what was sent. Where a level asks to comply
 * or explain, "not now" has a reason and an end; that a binding standard or a law does not concern one is explained too.
 */
export function faultsOf(
  ctx: Context,
  answer: AnswerForm,
  { rule, where }: { readonly rule: AnswerRule; readonly where: string },
): Fault[] {
  const today = dutchDate(ctx.now);
  return [
    ...planOf(answer, today),
    ...reasonOf(answer, rule),
    ...endOf(answer, today),
    ...reviewOf(answer, today),
  ].map(([field, detail]) => ({ where: `${where}.${field}`, detail }));
}

function planOf({ answer, plannedOn }: AnswerForm, today: string): Wrong[] {
  if (answer !== "planned") return plannedOn === null ? [] : [["plannedOn", "only with `planned`"]];
  if (plannedOn === null) return [["plannedOn", "say for when it is planned"]];
  if (plannedOn < today) return [["plannedOn", "has passed: give a day from today on"]];
  return plannedOn > monthsAfter(today, furthestPlan)
    ? [["plannedOn", "five years from now at the most: until then it counts as planned"]]
    : [];
}

function reasonOf({ answer, reason, explainedAt }: AnswerForm, rule: AnswerRule): Wrong[] {
  const wrong: Wrong[] = [];
  if (answer === "not-now" && reason === null) {
    wrong.push(["reason", "say why not now: it helps who asks, and who is like you"]);
  }
  const free = rule === "solution" || rule === "advice";
  if (answer === "not-concerned" && !free && reason === null) {
    wrong.push(["reason", "say why it does not concern you: this one is for every municipality"]);
  }
  if (explainedAt !== null && rule !== "forum") {
    wrong.push(["explainedAt", "only of a standard of Forum Standaardisatie"]);
  }
  return wrong;
}

function endOf({ answer, expiresOn }: AnswerForm, today: string): Wrong[] {
  if (expiresOn === null) {
    return answer === "not-now" ? [["expiresOn", "say until when this holds"]] : [];
  }
  if (expiresOn <= today) return [["expiresOn", "give a day after today"]];
  return expiresOn > monthsAfter(today, longestNotNow)
    ? [["expiresOn", "two years from now at the most: after that it is asked again"]]
    : [];
}

function reviewOf({ reviewOn, expiresOn }: AnswerForm, today: string): Wrong[] {
  if (reviewOn === null) return [];
  if (reviewOn < today) return [["reviewOn", "give a day from today on"]];
  if (reviewOn > monthsAfter(today, furthestPlan)) {
    return [["reviewOn", "five years from now at the most"]];
  }
  return expiresOn !== null && reviewOn > expiresOn
    ? [["reviewOn", "look again before it ends"]]
    : [];
}

/** The same day some months later; the last of the month where that month is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
