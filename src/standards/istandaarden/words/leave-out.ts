import type { Element } from "../plan.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import { rules } from "../release-3-2/rules.ts";
import { find, isCalled } from "../rules/around.ts";
import type { Placement } from "../rules/rule.ts";
import type { Words } from "../words.ts";
import { messageHolding } from "./message-holding.ts";
import { rootOf } from "./near-name.ts";
import { listed, words } from "./told.ts";

/** Said of what can be left out as well. What a condition asks for may be left out only if that allows it. */
export function orLeaveOut(element: Element): Words | null {
  const { optional, name } = element;
  if (!optional) return null;
  const codes = conditionsOn(element);
  if (codes.length === 0) {
    return words(
      `Is er niets te melden, laat ${name} dan weg.`,
      `When there is nothing to tell, leave ${name} out.`,
    );
  }
  const { nl, en } = listed(codes);
  return codes.length === 1
    ? words(
        `Laat ${name} alleen weg als dat mag volgens regel ${nl}.`,
        `Leave ${name} out only if rule ${en} allows it.`,
      )
    : words(
        `Laat ${name} alleen weg als dat mag volgens de regels ${nl}.`,
        `Leave ${name} out only if the rules ${en} allow it.`,
      );
}

type Conditions = ReadonlyMap<Element, readonly string[]>;

/** Of each message, by its root. */
const made = new WeakMap<Element, Conditions>();

/** The codes of the conditions (CD) that say whether an element must be there, or that look whether it is. */
function conditionsOn(element: Element): readonly string[] {
  const root = rootOf(element);
  let all = made.get(root);
  if (!all) {
    const message = messageHolding(root);
    all = message ? conditionsOf(message, root) : new Map();
    made.set(root, all);
  }
  return all.get(element) ?? [];
}

function conditionsOf(message: MessageDefinition, root: Element): Conditions {
  const elements = allIn(root);
  const found = new Map<Element, string[]>();
  for (const { code, places } of rules.filter((rule) => rule.code.startsWith("CD"))) {
    const on = places
      .filter((place) => isOf(place, message))
      .flatMap((place) =>
        elements.flatMap((one) => (isCalled(one, place.on) ? at(place, one) : [])),
      );
    for (const one of new Set(on)) found.set(one, [...(found.get(one) ?? []), code].sort());
  }
  return found;
}

const allIn = (element: Element): Element[] => [element, ...element.children.flatMap(allIn)];

const isOf = ({ message, family }: Placement, { number, family: { name } }: MessageDefinition) =>
  message === number && (family ?? name) === name;

/** Where a condition is shown, and what it asks after that may be absent. */
const at = (place: Placement, within: Element): Element[] => [
  find(within, place.at),
  ...(place.kind === "judged" ? place.reads : [])
    .filter(({ optional }) => optional)
    .map(({ path }) => find(within, path)),
];
