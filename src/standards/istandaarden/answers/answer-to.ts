import type { MessageDefinition } from "../release-3-2/messages.ts";
import { type ClassContent, messagePieces } from "../writer/write-message.ts";
import type { AnswerSettings } from "./answer-settings.ts";
import { answeredBy } from "./answered-by.ts";
import { declaratieAntwoordOf } from "./declaratie-antwoord.ts";
import type { Judgement } from "./judgement.ts";
import { retourOf } from "./retour.ts";
import type { Sent } from "./sent.ts";

/** The message that answers another one. */
export interface AnswerMessage {
  readonly message: MessageDefinition;
  readonly content: ClassContent;
  /** The same as XML, in pieces: UTF-8 without a mark, lines that end in CR/LF (OP192). */
  readonly xml: Iterable<string>;
}

/**
 * The return message (IV028), or the answer to a claim (IV087). For a judgement of classes `sent` must hold the whole message
 * (`readMessage`), else what `SentReader` read will do.
 *
 * Throws a `RangeError`: the message is not answered by another one, a setting cannot stand in a message, a return code does
 * not exist, or a class that is named is not there.
 */
export function answerTo(
  sent: Sent,
  judgement: Judgement,
  settings: AnswerSettings,
): AnswerMessage {
  const message = answeredBy(sent.message);
  if (!message) throw new RangeError(`${sent.message.name} is not answered by a message`);
  const content = (message.number === "325" ? declaratieAntwoordOf : retourOf)(
    sent,
    message,
    judgement,
    settings,
  );
  return { message, content, xml: messagePieces(message, content) };
}
