import type { AnswerForm } from "#contract/adoption";
import type { Faults } from "../../acts.ts";
import type { PageView } from "../../page.ts";
import { problemOf } from "../../problem.ts";

/** Where each fault of an answer is told: at its field, or at the choice of the answer. */
const fields = {
  plannedOn: "plannedOn",
  reason: "reason",
  expiresOn: "expiresOn",
  reviewOn: "reviewOn",
  explainedAt: "explainedAt",
  reusedFrom: "reason",
  entry: "answer",
} as const satisfies Partial<Record<keyof AnswerForm, string>>;

const isField = (name: string): name is keyof typeof fields => Object.hasOwn(fields, name);

/**
 * What the API finds wrong with answers, at the fields of a form; null for another refusal. The rules stand in one place,
 * so the form asks the API instead of knowing them too.
 */
export function apiFaults(error: unknown, { t }: Pick<PageView, "t">): Faults | null {
  const problem = problemOf(error);
  if (problem?.status !== 400) return null;
  const faults: Record<string, string> = {};
  for (const { where } of problem.errors ?? []) {
    const [, name = ""] = /^body\.answers\.\d+\.(\w+)/.exec(where) ?? [];
    if (isField(name)) faults[fields[name]] = t(`adoptionAnswers.wrong.${name}`);
  }
  return Object.keys(faults).length > 0 ? faults : null;
}
