import type { ClassType, Field, Type } from "../notation.ts";
import type { ClassContent, ElementContent } from "../writer/write-message.ts";

/** Tells the return codes of a class that has a place for them, from the outside inwards. */
export type CodesOf = (path: string, name: string) => readonly string[];

const typeIn = (field: Field): Type => (field.kind === "optional" ? field.of : field);

/**
 * The content of a message as its return message has it: the same, with codes in each class that bears them, but for the
 * header. `type` is the root of the return message.
 */
export const withCodes = (type: ClassType, content: ClassContent, codesOf: CodesOf): ClassContent =>
  classWithCodes(type, content, "/Bericht", codesOf);

function fieldWithCodes(type: Type, content: ElementContent, path: string, codesOf: CodesOf) {
  if (type.kind === "class") return classWithCodes(type, content as ClassContent, path, codesOf);
  if (type.kind !== "list") return content;
  return [...(content as Iterable<ElementContent>)].map(
    (one, n): ElementContent =>
      fieldWithCodes(type.item, one, `${path}/${type.itemName}[${n + 1}]`, codesOf),
  );
}

function classWithCodes(
  { name, fields }: ClassType,
  content: ClassContent,
  path: string,
  codesOf: CodesOf,
): ClassContent {
  const own = fields["RetourCodes"] && name !== "Header" ? codesOf(path, name) : null;
  const made: Record<string, ElementContent> = {};
  for (const [field, type] of Object.entries(fields)) {
    const value = content[field];
    if (value !== undefined) {
      made[field] = fieldWithCodes(typeIn(type), value, `${path}/${field}`, codesOf);
    }
  }
  return { ...made, ...(own && { RetourCodes: own }) };
}
