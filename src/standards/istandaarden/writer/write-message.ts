import { type Element, planOf } from "../plan.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";

/** What stands in an element: of a class its fields, of a list its items, a whole number, or any other value as text. */
export type ElementContent = string | number | ClassContent | Iterable<ElementContent>;

/** What stands in a message or in a class of it, by the names of the elements. */
export interface ClassContent {
  readonly [name: string]: ElementContent | undefined;
}

/** The lines of a message end as the standard asks (OP192). */
const lineEnd = "\r\n";

/** A message as XML. What has no place in it, or is missing, is an error of the program that wrote it. */
export const writeMessage = (message: MessageDefinition, content: ClassContent): string =>
  [...messagePieces(message, content)].join("");

/** The same in pieces, none larger than what one item of a list holds. An item is asked for when it is written. */
export function* messagePieces(
  message: MessageDefinition,
  content: ClassContent,
): Generator<string> {
  const { root, elements } = planOf(message);
  const places: Places = {
    tags: elements.map((element) => tagsOf(element, message)),
    counts: elements.map(() => 0),
  };
  yield `<?xml version="1.0" encoding="UTF-8"?>${lineEnd}`;
  yield* pieces(root, content, places);
}

/** Of each element of the plan: how it is written, and which of its list is being written. */
interface Places {
  readonly tags: readonly Tags[];
  readonly counts: number[];
}

interface Tags {
  readonly indent: string;
  readonly open: string;
  readonly close: string;
}

function tagsOf(element: Element, { name, family, namespace, baseNamespace }: MessageDefinition) {
  const own = name.toLowerCase();
  const base = family.name.toLowerCase();
  const tag = `${element.shared ? base : own}:${element.name}`;
  const spaces = ` xmlns:${base}="${baseNamespace}" xmlns:${own}="${namespace}"`;
  let indent = "";
  for (let { parent } = element; parent; { parent } = parent) indent += "\t";
  return {
    indent,
    open: `${indent}<${tag}${element.parent ? "" : spaces}>`,
    close: `</${tag}>${lineEnd}`,
  };
}

function* pieces(element: Element, content: ElementContent, places: Places): Generator<string> {
  const { indent, open, close } = places.tags[element.id] ?? fail(element, "has no place", places);
  if (element.value) {
    yield open + written(element, content, places) + close;
    return;
  }
  yield open + lineEnd;
  if (element.repeated) yield* items(element, element.repeated, content, places);
  else yield* fields(element, content, places);
  yield indent + close;
}

function* items(
  element: Element,
  item: Element,
  content: ElementContent,
  places: Places,
): Generator<string> {
  if (!isIterable(content)) fail(element, "is a list, and wants one", places);
  places.counts[item.id] = 0;
  for (const one of content) {
    places.counts[item.id] = (places.counts[item.id] ?? 0) + 1;
    yield [...pieces(item, one, places)].join("");
  }
  if (places.counts[item.id] === 0) fail(element, "is empty", places);
}

const isIterable = (content: ElementContent): content is Iterable<ElementContent> =>
  typeof content === "object" && Symbol.iterator in content;

function* fields(element: Element, content: ElementContent, places: Places): Generator<string> {
  if (typeof content !== "object" || isIterable(content)) {
    fail(element, "is a class, and wants fields by name", places);
  }
  for (const name of Object.keys(content)) {
    const isKnown = element.children.some((child) => child.name === name);
    if (!isKnown) fail(element, `has no element ${name}`, places);
  }
  for (const child of element.children) {
    const value = content[child.name];
    if (value !== undefined) yield* pieces(child, value, places);
    else if (!child.optional) fail(element, `must have ${child.name}`, places);
  }
}

// A character outside this range cannot stand in XML 1.0, not as a reference either.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function written(element: Element, content: ElementContent, places: Places): string {
  const { value } = element;
  if (value?.kind === "whole" || (value?.kind === "fixed" && value.of === "whole")) {
    const isWhole = typeof content === "number" && Number.isSafeInteger(content);
    return isWhole ? `${content}` : fail(element, "wants a whole number", places);
  }
  if (typeof content !== "string") return fail(element, "wants a text", places);
  if (unwritable.test(content)) fail(element, "has a character that XML cannot hold", places);
  // A reader makes a plain carriage return into a newline, and the end of a line too.
  return content
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", lineEnd);
}

function fail(element: Element, says: string, { counts }: Places): never {
  const names: string[] = [];
  for (let one: Element | null = element; one; one = one.parent) {
    names.unshift(one.repeats ? `${one.name}[${counts[one.id]}]` : one.name);
  }
  throw new Error(`/${names.join("/")} ${says}`);
}
