/** The notation in which a release of the standard is written down. From it follow types, reader, checker and writer. */

export interface CodeList<Code extends string = string> {
  /** Name of the list as the standard has it, for example `COD046`. */
  readonly name: string;
  /** What each code means, in Dutch as the standard words it. */
  readonly meanings: Readonly<Record<Code, string>>;
}

/** What the characters of a text must be, besides their number. */
export type Pattern =
  | { readonly kind: "digits"; readonly least: number; readonly most: number | null }
  /** At least one character that is no white space, all on one line. */
  | { readonly kind: "visible-line" }
  /** At least one character that is no white space. */
  | { readonly kind: "visible" }
  /** Letters of the Latin script, from A to ỳ (U+1EF3) as Unicode orders them. */
  | { readonly kind: "letters" }
  | { readonly kind: "letters-and-digits" }
  /** Three whole numbers with dots between, none with a zero in front. */
  | { readonly kind: "version" };

export interface TextType {
  readonly kind: "text";
  /** Name of the type in the standard. */
  readonly name: string;
  /** In characters of Unicode. */
  readonly least: number;
  readonly most: number | null;
  readonly patterns: readonly Pattern[];
}

export interface WholeType {
  readonly kind: "whole";
  readonly name: string;
  /** From 0 to this. */
  readonly most: number;
}

export interface CodeType<Code extends string = string> {
  readonly kind: "code";
  readonly name: string;
  readonly list: CodeList<Code>;
}

/** A day (xs:date), or a time of day (xs:time), both without a time zone. */
export interface MomentType {
  readonly kind: "date" | "time";
  readonly name: string;
}

/** A type of which this message allows one value. */
export interface FixedType {
  readonly kind: "fixed";
  readonly name: string;
  readonly of: "text" | "whole";
  readonly value: string;
}

export type ValueType = TextType | WholeType | CodeType | MomentType | FixedType;

/** Elements in a fixed order. `shared`: they are in the namespace of the base schema, not in that of the message. */
export interface ClassType<F extends Fields = Fields> {
  readonly kind: "class";
  readonly name: string;
  readonly shared: boolean;
  readonly fields: F;
}

/** One element or more of the same name, and nothing else. */
export interface ListType<Name extends string = string, Item extends Type = Type> {
  readonly kind: "list";
  readonly name: string;
  readonly itemName: Name;
  readonly item: Item;
}

export interface Optional<Of extends Type = Type> {
  readonly kind: "optional";
  readonly of: Of;
}

export type Type = ValueType | ClassType | ListType;
export type Field = Type | Optional;
export interface Fields {
  readonly [name: string]: Field;
}

export const text = (
  name: string,
  length: { readonly least?: number; readonly most: number | null },
  ...patterns: readonly Pattern[]
): TextType => ({ kind: "text", name, least: length.least ?? 1, most: length.most, patterns });

export const whole = (name: string, most: number): WholeType => ({ kind: "whole", name, most });

export const codes = <Code extends string>(name: string, list: CodeList<Code>): CodeType<Code> => ({
  kind: "code",
  name,
  list,
});

export const date = (name: string): MomentType => ({ kind: "date", name });
export const time = (name: string): MomentType => ({ kind: "time", name });

export const fixed = (of: TextType | WholeType, value: string): FixedType => ({
  kind: "fixed",
  name: of.name,
  of: of.kind,
  value,
});

export const optional = <Of extends Type>(of: Of): Optional<Of> => ({ kind: "optional", of });

/** A class of this message. */
export const klass = <F extends Fields>(name: string, fields: F): ClassType<F> => ({
  kind: "class",
  name,
  shared: false,
  fields,
});

/** A class of the base schema. */
export const sharedClass = <F extends Fields>(name: string, fields: F): ClassType<F> => ({
  kind: "class",
  name,
  shared: true,
  fields,
});

export const list = <Name extends string, Item extends Type>(
  name: string,
  itemName: Name,
  item: Item,
): ListType<Name, Item> => ({ kind: "list", name, itemName, item });

type OptionalNames<F extends Fields> = {
  [N in keyof F]: F[N] extends Optional ? N : never;
}[keyof F];

/** What a program holds of a type: texts and days as they are written, whole numbers as numbers, lists as arrays. */
export type Held<T> =
  T extends Optional<infer Of>
    ? Held<Of>
    : T extends ClassType<infer F>
      ? { readonly [N in Exclude<keyof F, OptionalNames<F>>]: Held<F[N]> } & {
          readonly [N in OptionalNames<F>]?: Held<F[N]>;
        }
      : T extends ListType<string, infer Item>
        ? readonly Held<Item>[]
        : T extends CodeType<infer Code>
          ? Code
          : T extends WholeType
            ? number
            : string;
