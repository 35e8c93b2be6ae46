import type { Finding } from "./finding.ts";
import { Findings } from "./findings.ts";
import { type MessageDefinition, messages } from "./release-3-2/messages.ts";
import { Experience } from "./structure/experience.ts";
import { HeldListener } from "./structure/held-listener.ts";
import { MessageReader, type Stop } from "./structure/message-reader.ts";
import type { ClassContent } from "./writer/write-message.ts";

/** What a message holds: of a class its elements by their names, of a list its items, numbers, and all else as text. */
export interface ReadMessage {
  readonly message: MessageDefinition;
  readonly content: ClassContent;
  /** What is wrong with its structure. What stands in a wrong place is not in the content. */
  readonly findings: readonly Finding[];
}

const experience = new Experience(messages.values());

/**
 * Reads a message whole, as `writeMessage` takes it; its rules are not looked at. When it cannot be read to its end, that
 * is told in its place.
 */
export function readMessage(bytes: Uint8Array): ReadMessage | Stop {
  const held = new HeldListener();
  const findings = new Findings();
  const reader = new MessageReader({ experience, findings, listen: () => held });
  reader.push(bytes);
  reader.end();
  const { message, stop } = reader;
  if (stop || !message) return stop ?? { fault: "nothing", line: 1, column: 1, seen: [] };
  return { message, content: held.content, findings: findings.kept };
}
