import type { ValueType } from "../notation.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import { planned } from "../structure/planned.ts";

/** What is read under a name: a BSN; a number, a day or a code, in which there is none; a name of a message; or any text. */
export type Holds = "bsn" | "number" | "identification" | "text";

const known = new WeakMap<MessageDefinition, ReadonlyMap<string, readonly ValueType[]>>();

/** What a value is by the element that has this name, or ends its path, in a message. */
export function holdsOf(name: string, value: string, message: MessageDefinition | null): Holds {
  const last = name.slice(name.lastIndexOf("/") + 1);
  if (last.toLowerCase() === "bsn") return "bsn";
  if (name.startsWith("Σ")) return "number";
  const types = (message && typesOf(message).get(last)) ?? [];
  if (types.some((type) => isNumber(type, value))) return "number";
  const isIdentification = types.some((type) => type.name.startsWith("LDT_Identificatie"));
  return isIdentification ? "identification" : "text";
}

function typesOf(message: MessageDefinition): ReadonlyMap<string, readonly ValueType[]> {
  const found = known.get(message);
  if (found) return found;
  const types = new Map<string, ValueType[]>();
  for (const { name, value } of planned(message).plan.elements) {
    if (value) types.set(name, [...(types.get(name) ?? []), value]);
  }
  known.set(message, types);
  return types;
}

/** Whether it is written as its type has it, more or less: somebody can put a BSN in any element. */
function isNumber(type: ValueType, value: string): boolean {
  switch (type.kind) {
    case "whole":
      return /^\s*[+-]?\d+(?:[.,]\d{1,2})?\s*$/.test(value);
    case "date":
    case "time":
      return /^[\dTZ:.+-]+$/.test(value) && !/\d{9}/.test(value);
    case "code":
    case "fixed":
      return value.length <= 8;
    case "text":
      // Of AGB and of a municipality.
      return value.length <= 8 && type.patterns.some((one) => isNumbered(one, value));
  }
}

const isNumbered = (pattern: { readonly kind: string }, value: string): boolean =>
  pattern.kind === "digits" && /^\d+$/.test(value);
