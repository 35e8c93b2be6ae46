import type { Element } from "../plan.ts";
import { messages } from "../release-3-2/messages.ts";
import type { Placement } from "../rules/rule.ts";
import { planned } from "../structure/planned.ts";
import type { ValueFault } from "../values/value-fault.ts";
import { faultWords } from "../words/fault-words.ts";
import { restrictionOf } from "../words/restriction-of.ts";
import type { AskedAt } from "./explanation.ts";

/** Where a rule is judged, one place for all messages in which it is the same. */
export function placesOf(placements: readonly Placement[]): AskedAt[] {
  const byElement = new Map<string, Set<string>>();
  for (const { message, family, on, at } of placements) {
    const within = at === "" ? on : `${on}/${at}`;
    const element = at.startsWith("/") ? at.slice(1) : within;
    const names = byElement.get(element) ?? new Set();
    for (const one of messages.values()) {
      const isOf = one.number === message && (family ?? one.family.name) === one.family.name;
      if (isOf) names.add(one.name);
    }
    byElement.set(element, names);
  }
  return [...byElement].map(([element, names]) => ({ messages: [...names], elements: [element] }));
}

/** Messages with these numbers, of both families. */
export const messagesNumbered = (numbers: readonly string[]): string[] =>
  [...messages.values()].flatMap(({ number, name }) => (numbers.includes(number) ? [name] : []));

/** What a fault of a value in one element is to the standard. */
interface Restricted {
  readonly code: string;
  readonly fault: string;
  readonly message: string;
  readonly element: string;
}

let all: readonly Restricted[] | null = null;

/** The restrictions of every element of every message, found when they are first needed. */
export function restricted(): readonly Restricted[] {
  all ??= [...messages.values()].flatMap((message) =>
    planned(message).plan.elements.flatMap((element) =>
      restrictionsOf(element).map((one) => ({
        ...one,
        message: message.name,
        element: element.name,
      })),
    ),
  );
  return all;
}

// A code that is in no list is too long for the standard, or nothing: both are tried.
const values = [null, "9".repeat(300)];

/** The restrictions of the standard on the value of an element, each with the fault that breaks it. */
export function restrictionsOf({ value }: Element): { code: string; fault: string }[] {
  if (value === null) return [];
  return Object.keys(faultWords).flatMap((fault) => {
    const codes = values.map((one) => restrictionOf(fault as ValueFault, value, one));
    return [...new Set(codes)].flatMap((code) => (code === null ? [] : [{ code, fault }]));
  });
}

/** Where the schema asks what this restriction says. */
export function placesOfRestriction(code: string): AskedAt[] {
  const found = restricted().filter((one) => one.code === code);
  if (found.length === 0) return [];
  const unique = (names: readonly string[]): string[] => [...new Set(names)];
  return [
    {
      messages: unique(found.map(({ message }) => message)),
      elements: unique(found.map(({ element }) => element)),
    },
  ];
}
