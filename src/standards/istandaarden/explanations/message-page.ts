import type { CodeList } from "../notation.ts";
import type { Element } from "../plan.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import { toldExternalRules } from "../release-3-2/rules/technical/external.ts";
import { rules } from "../release-3-2/rules.ts";
import { find, isCalled } from "../rules/around.ts";
import type { Placement } from "../rules/rule.ts";
import { planned } from "../structure/planned.ts";
import { allowed } from "../words/allowed.ts";
import type { Words } from "../words.ts";
import { restrictionsOf } from "./places-of.ts";

/** An element of a message, as somebody reads about it. */
export interface ElementRow {
  readonly name: string;
  /** Names from the root down, without the root: `Client/Bsn`. The root itself has its own name. */
  readonly path: string;
  /** How deep it stands: the root is 0. */
  readonly depth: number;
  /** How often it stands there. */
  readonly times: "1" | "0..1" | "1..n";
  /** What may stand in it; null of a class or a list. */
  readonly holds: Words | null;
  /** Of which its value is a code; null of any other. */
  readonly list: CodeList | null;
  /** Of the restrictions and rules that are told at this element. */
  readonly codes: readonly string[];
}

/** The elements of a message in their order, from its definition. */
export function messagePage(message: MessageDefinition): ElementRow[] {
  const { elements } = planned(message).plan;
  const codes = codesOf(message, elements);
  return elements.map((element) => ({
    name: element.name,
    path: pathOf(element),
    depth: depthOf(element),
    times: element.repeats ? "1..n" : element.optional ? "0..1" : "1",
    holds: element.value ? allowed(element.value) : null,
    list: element.value?.kind === "code" ? element.value.list : null,
    codes: [...(codes.get(element.id) ?? [])].sort(),
  }));
}

const depthOf = ({ parent }: Element): number => (parent === null ? 0 : depthOf(parent) + 1);

function pathOf({ parent, name }: Element): string {
  return parent === null || parent.parent === null ? name : `${pathOf(parent)}/${name}`;
}

function codesOf(message: MessageDefinition, elements: readonly Element[]) {
  const codes = new Map<number, Set<string>>();
  const add = ({ id }: Element, code: string): void => {
    codes.set(id, (codes.get(id) ?? new Set()).add(code));
  };
  for (const element of elements) {
    for (const { code } of restrictionsOf(element)) add(element, code);
  }
  for (const { code, places } of [...rules, ...toldExternalRules()]) {
    for (const place of places.filter((one) => isOf(one, message))) {
      for (const on of elements.filter((one) => isCalled(one, place.on))) {
        add(find(on, place.at), code);
      }
    }
  }
  return codes;
}

const isOf = ({ message, family }: Placement, { number, family: { name } }: MessageDefinition) =>
  message === number && (family ?? name) === name;
