import type { Place } from "../fault.ts";

/** What YAML says, without how it was written: aliases and merges are filled in. */
export type Value = TextValue | NullValue | ListValue | MapValue;

/** A scalar. A number or a boolean keeps the text it was written as: "1.0" is not "1". */
export interface TextValue extends Place {
  readonly kind: "text" | "number" | "boolean";
  readonly text: string;
}

export interface NullValue extends Place {
  readonly kind: "null";
}

export interface ListValue extends Place {
  readonly kind: "list";
  readonly items: readonly Value[];
}

export interface MapValue extends Place {
  readonly kind: "map";
  /** Written as `{ … }`. */
  readonly flow: boolean;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** A key with its value; the place is that of the key. */
export interface Entry extends Place {
  readonly value: Value;
}

export type Path = readonly (string | number)[];

export const isText = (value: Value): value is TextValue =>
  value.kind === "text" || value.kind === "number" || value.kind === "boolean";

/** The value at a path, or null where there is none or it is empty. One text is also a list of one. */
export function valueAt(root: Value, path: Path): Value | null {
  let value: Value | undefined = root;
  for (const step of path) value = value && memberOf(value, step);
  return value === undefined || value.kind === "null" ? null : value;
}

function memberOf(value: Value, step: string | number): Value | undefined {
  if (typeof step === "string") {
    return value.kind === "map" ? value.entries.get(step)?.value : undefined;
  }
  if (value.kind === "list") return value.items[step];
  return isText(value) && step === 0 ? value : undefined;
}
