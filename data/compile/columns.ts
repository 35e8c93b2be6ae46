/** What may stand in a cell. A blank cell means: not known. */
export type CellKind =
  | "text"
  | "integer"
  | "decimal"
  | "date"
  | "url"
  | "yes-blank"
  | "yes-no"
  | "list";

/** Set of ids a cell may name; the sets are built from the tables themselves. */
export type Reference =
  | "source"
  | "municipality"
  | "municipality-ever"
  | "province"
  | "region"
  | "arrangement"
  | "body"
  | "organisation"
  | "component"
  | "entry"
  | "answer"
  | `vocabulary/${string}`;

interface Rules {
  readonly refers?: Reference;
  readonly pattern?: RegExp;
  readonly separator?: ";" | "+";
}

export interface Column extends Rules {
  readonly kind: CellKind;
  readonly blank: boolean;
}

type Plain<K extends CellKind> = K extends "integer" | "decimal"
  ? number
  : K extends "yes-blank" | "yes-no"
    ? boolean
    : K extends "list"
      ? readonly string[]
      : string;

export type Cell<C extends Column> = C["kind"] extends "list" | "yes-blank"
  ? Plain<C["kind"]>
  : C["blank"] extends true
    ? Plain<C["kind"]> | null
    : Plain<C["kind"]>;

export function required<K extends CellKind>(kind: K, rules: Rules = {}) {
  return { kind, blank: false as const, ...rules };
}

export function optional<K extends CellKind>(kind: K, rules: Rules = {}) {
  return { kind, blank: true as const, ...rules };
}

/** What every table ends with: where the row comes from. */
export const source = required("list", { refers: "source" });
export const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function table<const K extends readonly string[], C extends Record<string, Column>>(
  key: K,
  columns: C,
) {
  return { key, columns };
}

const SHAPES: Readonly<Record<CellKind, RegExp>> = {
  text: /^\S(?:.*\S)?$/u,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  url: /^https?:\/\/[^\s/]+\S*$/,
  "yes-blank": /^yes$/,
  "yes-no": /^(?:yes|no)$/,
  list: /^\S(?:.*\S)?$/u,
};

export function splitList(column: Column, text: string): readonly string[] {
  return text === "" ? [] : text.split(column.separator ?? ";");
}

/** A date that the calendar knows: 2026-02-30 has the right shape and is still refused. */
function isRealDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Why this text may not stand in this column; undefined when it may. */
export function cellFault(column: Column, text: string): string | undefined {
  if (text === "") {
    return column.blank ? undefined : "is blank: fill it in or take the row out";
  }
  if (!SHAPES[column.kind].test(text)) {
    return `"${text}" is not a ${column.kind}: write it as ${SHAPES[column.kind].source}`;
  }
  if (column.kind === "date" && !isRealDate(text)) {
    return `"${text}" is not in the calendar: correct the date`;
  }
  const parts = column.kind === "list" ? splitList(column, text) : [text];
  const odd = parts.find((part) => column.pattern !== undefined && !column.pattern.test(part));
  return odd === undefined
    ? undefined
    : `"${odd}" does not have the form ${column.pattern?.source ?? ""}: correct it`;
}

export function parseCell(column: Column, text: string): unknown {
  switch (column.kind) {
    case "list":
      return splitList(column, text);
    case "yes-blank":
    case "yes-no":
      return text === "yes";
    case "integer":
    case "decimal":
      return text === "" ? null : Number(text);
    default:
      return text === "" ? null : text;
  }
}
