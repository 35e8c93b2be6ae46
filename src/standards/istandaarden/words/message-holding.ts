import type { Element } from "../plan.ts";
import { type MessageDefinition, messages } from "../release-3-2/messages.ts";
import { rootOf } from "./near-name.ts";

let byCode: ReadonlyMap<string, MessageDefinition> | null = null;

/** The message of which an element is a part, by the code that its header must bear; null when there is none. */
export function messageHolding(element: Element): MessageDefinition | null {
  byCode ??= new Map([...messages.values()].map((message) => [message.code, message]));
  const header = rootOf(element).children.find(({ name }) => name === "Header");
  const type = header?.children.find(({ name }) => name === "BerichtCode")?.value;
  return type?.kind === "fixed" ? (byCode.get(type.value) ?? null) : null;
}
