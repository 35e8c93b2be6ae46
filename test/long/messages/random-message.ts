import type { Field, Type, ValueType } from "../../../src/standards/istandaarden/notation.ts";
import type { MessageDefinition } from "../../../src/standards/istandaarden/release-3-2/messages.ts";
import type { Chance } from "./chance.ts";

/** An element as it will be written. It has children, or text. */
export interface Node {
  name: string;
  /** In the namespace of the base schema. */
  shared: boolean;
  children: Node[] | null;
  text: string;
  /** Instead of the text, as it stands in the file. */
  literal?: string;
  /** Instead of the whole element. */
  raw?: string;
  attributes?: string;
  prefix?: string;
  /** Before the children, as it stands in the file. */
  before?: string;
}

/** A message that is right by its schema, with some of what it may have. */
export function randomMessage({ root }: MessageDefinition, chance: Chance): Node {
  // What is seen a second time is read in another way than the first.
  const areAlike = chance.once(3);
  const build = (name: string, type: Type, shared: boolean): Node => {
    const made = { name, shared, text: "" };
    if (type.kind === "class") {
      const fields = Object.entries(type.fields).filter(
        ([, field]) => field.kind !== "optional" || chance.once(2),
      );
      return {
        ...made,
        children: fields.map(([of, field]) => build(of, typeIn(field), type.shared)),
      };
    }
    if (type.kind === "list") {
      const one = () => build(type.itemName, type.item, false);
      if (!areAlike) return { ...made, children: Array.from({ length: 1 + chance.below(3) }, one) };
      const first = one();
      const length = 2 + chance.below(5);
      return { ...made, children: Array.from({ length }, () => structuredClone(first)) };
    }
    return { ...made, children: null, text: randomValue(type, chance) };
  };
  return build("Bericht", root, false);
}

const typeIn = (field: Field): Type => (field.kind === "optional" ? field.of : field);

const signs = {
  digits: [..."0123456789"],
  letters: [..."abcXYZéÀ"],
  "letters-and-digits": [..."abcXYZ019"],
  any: [..."abc XYZ-.é€😀'\"1&<>"],
};

function randomValue(type: ValueType, chance: Chance): string {
  const two = (from: number, to: number): string =>
    `${from + chance.below(to - from + 1)}`.padStart(2, "0");
  switch (type.kind) {
    case "whole":
      return `${chance.below(Math.min(type.most, 1e9) + 1)}`;
    case "code":
      return chance.pick(Object.keys(type.list.meanings));
    case "fixed":
      return type.value;
    case "date":
      return `20${two(10, 29)}-${two(1, 12)}-${two(1, 28)}`;
    case "time":
      return `${two(0, 23)}:${two(0, 59)}:${two(0, 59)}`;
    case "text": {
      const [pattern] = type.patterns;
      if (pattern?.kind === "version") return `${chance.below(3)}.${chance.below(12)}.0`;
      const most = Math.min(type.most ?? 20, 20);
      const digits = pattern?.kind === "digits" ? pattern : null;
      const least = Math.max(digits?.least ?? 1, 1);
      const length = least + chance.below(Math.max((digits?.most ?? most) - least, 0) + 1);
      const kind = pattern && pattern.kind in signs ? (pattern.kind as keyof typeof signs) : "any";
      const text = Array.from({ length: Math.min(length, most) }, () => chance.pick(signs[kind]));
      return text.join("").trim() || "a";
    }
  }
}

/** An element and all that is in it. */
export const allOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(allOf)];
