import { messageNamed } from "../../release-3-2/messages.ts";
import { writeMessage } from "../../writer/write-message.ts";
import { type Content, plain, plainJw } from "./plain-messages.ts";

/** A plain message of this name, changed or not, as XML. */
export function writtenCase(name: string, change: (content: Content) => void = () => {}): string {
  const message = messageNamed(name);
  const { number, family } = message;
  const content = family.prefix === "JW" ? plainJw(number) : (plain[number]?.() ?? {});
  change(content);
  return writeMessage(message, content);
}
