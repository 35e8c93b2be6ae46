import type { Verdict } from "../message-check.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { AnswerSettings } from "./answer-settings.ts";
import { type AnswerMessage, answerTo } from "./answer-to.ts";
import { answeredBy } from "./answered-by.ts";
import { judgementOf } from "./judgement.ts";
import type { Sent } from "./sent.ts";

/** What is sent back for a message, as far as a check can tell. */
export type Answer =
  | ({ readonly kind: "message" } & AnswerMessage)
  /** It does not fit its schema, or cannot be read: no message comes back, but an error (IV028). */
  | { readonly kind: "error" }
  /** It is an answer itself, and right: nothing comes back. */
  | { readonly kind: "nothing" }
  /** It is an answer itself, and not right: the sender is told outside the message traffic (OP090x2). */
  | { readonly kind: "outside" };

/** What kind of answer follows from a check, and which message it is; null: none comes back. */
export function expectedAnswer(verdict: Verdict): {
  readonly kind: Answer["kind"];
  readonly message: MessageDefinition | null;
} {
  const judgement = judgementOf(verdict);
  if (!judgement || !verdict.message) return { kind: "error", message: null };
  const message = answeredBy(verdict.message);
  if (message) return { kind: "message", message };
  return { kind: judgement.kind === "approved" ? "nothing" : "outside", message: null };
}

/**
 * The answer to a message that was checked. `sent` is what `SentReader` read of it. Levels 3 and 4 are judged no further than
 * the check did: an approval is a draft, until the receiver has looked at those.
 */
export function answerOf(verdict: Verdict, sent: Sent | null, settings: AnswerSettings): Answer {
  const { kind } = expectedAnswer(verdict);
  if (kind !== "message") return { kind };
  const judgement = judgementOf(verdict);
  if (!judgement || !sent) return { kind: "error" };
  return { kind, ...answerTo(sent, judgement, settings) };
}
