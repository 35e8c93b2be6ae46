import { describe, expect, test } from "vitest";
import type { Field, Pattern, Type, ValueType } from "../notation.ts";
import { classesIn, official, typesOf } from "../official.fixture.ts";
import { type MessageDefinition, messages } from "./messages.ts";

/** How the schema writes a pattern. */
const written = (pattern: Pattern): string =>
  ({
    digits:
      pattern.kind === "digits" && pattern.most !== null ? `[0-9]{${pattern.most}}` : "[0-9]*",
    "visible-line": ".*[^\\s].*",
    visible: "([.\\s]*\\S+[.\\s]*)+",
    letters: "([a-zA-ZÀ-ỳ])+",
    "letters-and-digits": "([a-zA-Z0-9])+",
    version: "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)",
  })[pattern.kind];

/** What a message narrows of a type stands with the element, and not with the type. */
function narrowing(type: Type): string[] {
  if (type.kind === "fixed") return [`=${type.value}`];
  const own = type.kind === "text" && type.name === "LDT_IdentificatieDeclaratie";
  return own && type.patterns[0] ? [`=${written(type.patterns[0])}`] : [];
}

const line = (name: string, field: Field): string => {
  const type = field.kind === "optional" ? field.of : field;
  return [name, type.name, ...narrowing(type), ...(field.kind === "optional" ? ["?"] : [])].join(
    " ",
  );
};

/** The classes of a message as the schema of the fixture tells them. */
function classesOf({ root }: MessageDefinition): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (type: Type): void => {
    if (type.kind === "list") {
      found.set(type.name, `${type.itemName} ${type.item.name} +`);
      visit(type.item);
    } else if (type.kind === "class") {
      const fields = Object.entries(type.fields);
      found.set(type.name, fields.map(([name, field]) => line(name, field)).join("; "));
      for (const [, field] of fields) visit(field.kind === "optional" ? field.of : field);
    }
  };
  visit(root);
  return found;
}

function valuesOf({ root }: MessageDefinition): ValueType[] {
  const visit = (type: Type): ValueType[] => {
    if (type.kind === "list") return visit(type.item);
    if (type.kind !== "class") return [type];
    return Object.values(type.fields).flatMap((field) =>
      visit(field.kind === "optional" ? field.of : field),
    );
  };
  return visit(root);
}

/** The facets that a type has by its definition, in the words of the schema. */
function facetsOf(type: ValueType): string[] {
  switch (type.kind) {
    case "text": {
      const own = type.name === "LDT_IdentificatieDeclaratie" ? [] : type.patterns.map(written);
      return [
        ...(type.least > 0 ? [`minLength ${type.least}`] : []),
        ...(type.most === null ? [] : [`maxLength ${type.most}`]),
        ...own.map((pattern) => `pattern ${pattern}`),
      ];
    }
    case "whole":
      return ["minInclusive 0", `maxInclusive ${type.most}`];
    case "date":
      return ["pattern [^:Z]*"];
    case "time":
      return ["pattern [^Z+-]+"];
    case "code":
      return Object.keys(type.list.meanings).map((code) => `enumeration ${code}`);
    case "fixed":
      return [];
  }
}

describe.skipIf(official === null)("as the official schemas have it", () => {
  test("there are 28 messages, of which seven follow from a reconstruction", () => {
    const all = [...messages.values()];
    expect(all).toHaveLength(28);
    expect(new Set(all.map(({ code }) => code)).size).toBe(28);
    expect(all.filter(({ reconstructed }) => reconstructed).map(({ name }) => name)).toEqual(
      ["302", "306", "308", "316", "318", "320", "325"].map((number) => `WMO${number}`),
    );
  });

  test.each([...messages.values()])(
    "$name has these classes, with these elements in this order",
    (message) => {
      const theirs = classesIn(message);
      for (const [name, fields] of classesOf(message))
        expect([name, theirs.get(name)]).toEqual([name, fields]);
    },
  );

  test.each([...messages.values()])(
    "every value of $name is of a type with the facets of that name",
    (message) => {
      const theirs = typesOf(message.family.name === "iWmo" ? "iwmo" : "ijw");
      for (const type of valuesOf(message).filter(({ kind }) => kind !== "fixed")) {
        // The length of a code is that of the codes.
        const facets = (theirs.get(type.name)?.facets ?? []).filter(
          ([name]) => type.kind !== "code" || name === "enumeration",
        );
        expect([type.name, ...facetsOf(type)].sort()).toEqual(
          [type.name, ...facets.map(([name, value]) => `${name} ${value}`)].sort(),
        );
      }
    },
  );
});
