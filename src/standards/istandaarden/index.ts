export type { Finding } from "./finding.ts";
export { type CheckOptions, checkMessage, MessageCheck, type Verdict } from "./message-check.ts";
export { readMessage } from "./read-message.ts";
export { type MessageDefinition, messages } from "./release-3-2/messages.ts";
export { findingWords } from "./words/finding-words.ts";
export { writeMessage } from "./writer/write-message.ts";
