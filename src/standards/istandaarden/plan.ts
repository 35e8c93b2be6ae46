import type { ClassType, Field, Type, ValueType } from "./notation.ts";
import type { MessageDefinition } from "./release-3-2/messages.ts";

/** An element as it stands at one place of a message. */
export interface Element {
  readonly id: number;
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** In the namespace of the base schema, and not in that of the message. */
  readonly shared: boolean;
  readonly parent: Element | null;
  /** What stands in it; null of a class. */
  readonly value: ValueType | null;
  readonly children: readonly Element[];
  /** It may stand there any number of times, at least once. */
  readonly repeats: boolean;
  readonly optional: boolean;
  /** Its place among the children of its parent. */
  readonly place: number;
  /** The child of which there may be any number; null when there is none. */
  readonly repeated: Element | null;
  /** The ids of what stands in it, however deep, are those from its own to before this. */
  readonly end: number;
}

/** A message as a reader walks it. */
export interface Plan {
  readonly message: MessageDefinition;
  readonly root: Element;
  readonly elements: readonly Element[];
}

const utf8 = new TextEncoder();

/** An element that is being laid out. */
interface Making extends Element {
  repeated: Element | null;
  end: number;
}

/** Lays out the elements of a message, once for every place where one can stand. */
export function planOf(message: MessageDefinition): Plan {
  const elements: Making[] = [];
  const place = (
    name: string,
    type: Type,
    at: Pick<Element, "shared" | "parent" | "repeats" | "optional" | "place">,
  ): Element => {
    const children: Element[] = [];
    const isValue = type.kind !== "class" && type.kind !== "list";
    const element: Making = {
      id: elements.length,
      name,
      nameBytes: utf8.encode(name),
      value: isValue ? type : null,
      children,
      repeated: null,
      end: 0,
      ...at,
    };
    elements.push(element);
    if (type.kind === "class") children.push(...fieldsOf(type, element));
    if (type.kind === "list") {
      const item = { shared: false, parent: element, repeats: true, optional: false, place: 0 };
      element.repeated = place(type.itemName, type.item, item);
      children.push(element.repeated);
    }
    element.end = elements.length;
    return element;
  };
  const fieldsOf = (type: ClassType, parent: Element): Element[] =>
    Object.entries(type.fields).map(([name, field]: [string, Field], at) => {
      const optional = field.kind === "optional";
      const where = { shared: type.shared, parent, repeats: false, optional, place: at };
      return place(name, optional ? field.of : field, where);
    });
  const top = { shared: false, parent: null, repeats: false, optional: false, place: 0 };
  const root = place("Bericht", message.root, top);
  return { message, root, elements };
}
