import { expect, test } from "vitest";
import { plain } from "../examples/of-rules/plain-messages.ts";
import { type Element, planOf } from "../plan.ts";
import { messages } from "../release-3-2/messages.ts";
import type { ClassContent, ElementContent } from "../writer/write-message.ts";
import { HeldListener } from "./held-listener.ts";

/** Tells a listener what a message holds, as a reader would. */
function tell(listener: HeldListener, element: Element, content: ElementContent): void {
  listener.opened(element);
  if (element.value) {
    const bytes = new TextEncoder().encode(`<${content}>`);
    listener.valued(element, bytes, 1, bytes.length - 1, null);
    return;
  }
  if (element.repeated) {
    for (const one of content as Iterable<ElementContent>) tell(listener, element.repeated, one);
  } else {
    for (const child of element.children) {
      const value = (content as ClassContent)[child.name];
      if (value !== undefined) tell(listener, child, value);
    }
  }
  listener.closed();
}

const rootOf = (number: string): Element => {
  const message = messages.get(`WMO${number}`);
  if (!message) throw new Error(`there is no ${number}`);
  return planOf(message).root;
};

test.each(Object.keys(plain))("what is told of a %s is held as it was", (number) => {
  const content = plain[number]?.() ?? {};
  const listener = new HeldListener();
  tell(listener, rootOf(number), content);
  expect(listener.content).toEqual(content);
});

test("a whole number is held as a number, unless it is none; all else as text", () => {
  const listener = new HeldListener();
  const client = rootOf("317").children[1];
  const named = (within: Element | undefined, name: string): Element => {
    const found = within?.children.find((child) => child.name === name);
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  };
  const verzoek = named(client, "Verzoek");
  const unchanged = named(verzoek, "OngewijzigdeProducten");
  const product = named(unchanged, "OngewijzigdProduct");
  const bytes = new TextEncoder().encode("\ufeff 07x");
  listener.opened(rootOf("317"));
  listener.opened(unchanged);
  for (const [end, fault] of [
    [bytes.length, "no-whole-number"],
    [bytes.length - 1, null],
  ] as const) {
    listener.opened(product);
    const start = fault ? 0 : 3;
    listener.valued(named(product, "ToewijzingNummer"), bytes, start, end, fault);
    listener.closed();
  }
  listener.closed();
  listener.valued(named(verzoek, "ReferentieAanbieder"), bytes, 4, 6, null);
  expect(listener.content).toEqual({
    OngewijzigdeProducten: [{ ToewijzingNummer: "\ufeff 07x" }, { ToewijzingNummer: 7 }],
    ReferentieAanbieder: "07",
  });
});
