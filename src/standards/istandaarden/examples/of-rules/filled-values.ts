import { exampleMessage } from "../../examples/example-of.ts";
import type { ValueType } from "../../notation.ts";
import type { Element } from "../../plan.ts";
import { messageNamed, messages } from "../../release-3-2/messages.ts";
import { planned } from "../../structure/planned.ts";
import { plain } from "./plain-messages.ts";
import { writtenCase } from "./written-case.ts";

/** A value of a message that is written out, and where in its text it begins. */
export interface FilledValue {
  readonly type: ValueType;
  readonly value: string;
  readonly from: number;
}

/** Messages to look in for an element: the plain ones, which are short, and then others in which more is filled. */
export function* filledMessages(): Generator<{ message: string; xml: string }> {
  for (const number of Object.keys(plain)) {
    yield { message: `WMO${number}`, xml: writtenCase(`WMO${number}`) };
  }
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    for (const message of messages.values()) {
      const pieces = exampleMessage(message, { seed, clients: 1, products: 1 });
      yield { message: message.name, xml: [...pieces].join("") };
    }
  }
}

// An example fills an element that need not be there in about one of three.
const mostSeeds = 12;

/** A tag that closes, or one that opens: of one with a value in it that value, and its end. */
const tags = /<\/[^>]*>|<\w+:(\w+)[^>]*>(?:([^<]*)<\/[^>]*>)?/g;

/** The values of a message as our own writer wrote it, in their order. */
export function filledValues({ message, xml }: { message: string; xml: string }): FilledValue[] {
  const found: FilledValue[] = [];
  let open: Element | null = null;
  for (const { 0: all, 1: tag, 2: value, index } of xml.matchAll(tags)) {
    const inside = open as Element | null;
    if (tag === undefined) {
      open = inside?.parent ?? null;
      continue;
    }
    const element: Element | undefined = inside
      ? inside.children.find(({ name }) => name === tag)
      : planned(messageNamed(message)).plan.root;
    if (!element?.value) open = element ?? inside;
    else if (value !== undefined) {
      found.push({ type: element.value, value, from: index + all.indexOf(">") + 1 });
    }
  }
  return found;
}
