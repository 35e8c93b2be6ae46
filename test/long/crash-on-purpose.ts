import { MessageCheck } from "../../src/standards/istandaarden/message-check.ts";

// Loaded into a server before anything else: a message that asks for it makes the checker fail as badly as it can, with the
// message itself in the words of the error, on lines that look like places in a program.

const { push } = MessageCheck.prototype;
MessageCheck.prototype.push = function (this: MessageCheck, bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (content.includes("crash-on-purpose")) {
    const text = content.toString();
    throw Object.assign(new Error(`${text}\n    at ${text}:1:1`), { cause: text, detail: text });
  }
  push.call(this, bytes);
};
