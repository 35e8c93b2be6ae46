import { answeredBy } from "../answers/answered-by.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import { messages } from "../release-3-2/messages.ts";

type Party = MessageDefinition["sender"];

const other = (party: Party): Party => (party === "provider" ? "municipality" : "provider");

/** Who sends a message, and to whom. A return goes the other way than its header says: that is of the message it returns. */
export function sentBy({ sender, returns }: MessageDefinition): { from: Party; to: Party } {
  const from = returns === null ? sender : other(sender);
  return { from, to: other(from) };
}

/** The message of which this one is the return, or the claim that it answers. */
export const sentBefore = (message: MessageDefinition): MessageDefinition | null =>
  [...messages.values()].find((one) => answeredBy(one) === message) ?? null;

/** The same message of the other family. */
export const twinOf = ({ number, family }: MessageDefinition): MessageDefinition | null =>
  [...messages.values()].find((one) => one.number === number && one.family !== family) ?? null;
