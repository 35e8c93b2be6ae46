import type { Deadline } from "../deadlines/deadline.ts";
import { deadlinesOf } from "../deadlines/deadlines-of.ts";
import { messages } from "../release-3-2/messages.ts";
import type { Explanation } from "./explanation.ts";

interface OfMessage {
  readonly name: string;
  readonly deadline: Deadline;
}

/** The business rules that say by when something must follow a message, each once. */
export function deadlineRules(): Explanation[] {
  const byRule = new Map<string, OfMessage[]>();
  for (const [name, message] of messages) {
    for (const deadline of deadlinesOf(message)) {
      const { rule } = deadline;
      byRule.set(rule, [...(byRule.get(rule) ?? []), { name, deadline }]);
    }
  }
  return [...byRule].map(([code, all]) => ({
    code,
    kind: "business-rule",
    level: null,
    says: { nl: once(all, "nl"), en: once(all, "en") },
    mend: null,
    places: [{ messages: [...new Set(all.map(({ name }) => name))], elements: [] }],
    retourCode: null,
    related: [],
    isLater: false,
  }));
}

/** A rule can say something of two messages, or of two events. */
const once = (all: readonly OfMessage[], language: "nl" | "en"): string =>
  [...new Set(all.map(({ deadline }) => deadline.says[language]))].join(" ");
