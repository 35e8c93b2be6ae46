import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import { type Fault, type Finding, faultAt, type Place } from "../fault.ts";
import { firstControl } from "./decode-text.ts";
import { type Entry, isText, type TextValue, type Value } from "./value.ts";

/** A list of features or a contractor that stands in two languages takes a handful. */
export const mostAliases = 50;
/** Also what aliases bring along counts, so that ten lines cannot stand for a million. */
export const mostValues = 20_000;

export interface ParsedYaml {
  /** Null when it cannot be read. An empty file is a null value. */
  readonly root: Value | null;
  readonly faults: readonly Fault[];
}

/** What is known so far of one document. */
interface Reading {
  readonly placeOf: (offset: number) => Place;
  readonly anchors: Map<string, Node>;
  /** Nodes that are being read now: an alias to one of them would have no end. */
  readonly open: Set<Node>;
  values: number;
  aliases: number;
}

/** Thrown through the recursion and caught where it began. */
class Unreadable extends Error {
  readonly finding: Finding;
  readonly key: string;
  readonly place: Place;

  constructor(finding: Finding, key: string, place: Place) {
    super(finding.code);
    this.finding = finding;
    this.key = key;
    this.place = place;
  }
}

/** The tree of what YAML says. Refuses double keys, control characters, and aliases without end. */
export function toValue(contents: Node, placeOf: (offset: number) => Place): ParsedYaml {
  const reading = { placeOf, anchors: new Map(), open: new Set<Node>(), values: 0, aliases: 0 };
  try {
    return { root: read(reading, contents, ""), faults: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { root: null, faults: [faultAt("error", error.finding, error.key, error.place)] };
  }
}

function read(reading: Reading, node: unknown, key: string): Value {
  const place = placeOfNode(reading, node);
  reading.values++;
  if (reading.values > mostValues) {
    throw new Unreadable({ code: "too-many-values", params: { max: mostValues } }, key, place);
  }
  if (isAlias(node)) return { ...follow(reading, node.source, key, place), ...place };
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) {
    reading.anchors.set(node.anchor, node);
  }
  if (isScalar(node)) return scalar(node, key, place);
  if (!(isMap(node) || isSeq(node))) return { kind: "null", ...place };
  reading.open.add(node);
  const value: Value = isMap(node)
    ? { kind: "map", flow: node.flow === true, entries: entriesOf(reading, node, key), ...place }
    : {
        kind: "list",
        items: node.items.map((item, index) => read(reading, item, `${key}[${index}]`)),
        ...place,
      };
  reading.open.delete(node);
  return value;
}

function follow(reading: Reading, name: string, key: string, place: Place): Value {
  reading.aliases++;
  if (reading.aliases > mostAliases) {
    throw new Unreadable({ code: "too-many-aliases", params: { max: mostAliases } }, key, place);
  }
  const node = reading.anchors.get(name);
  if (!node || reading.open.has(node)) {
    throw new Unreadable({ code: "bad-yaml", params: { reason: "bad-alias" } }, key, place);
  }
  return read(reading, node, key);
}

function entriesOf(reading: Reading, map: YAMLMap, key: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const merged: Value[] = [];
  for (const pair of map.items) {
    const place = placeOfNode(reading, pair.key);
    const name = nameOf(read(reading, pair.key, key), key, place);
    const full = key === "" ? name : `${key}.${name}`;
    const before = entries.get(name);
    if (before) {
      const params = { firstLine: before.line };
      throw new Unreadable({ code: "duplicate-key", params }, full, place);
    }
    const value = read(reading, pair.value, full);
    if (name === "<<" && value.kind !== "null") merged.push(value);
    else entries.set(name, { value, ...place });
  }
  mergeInto(entries, merged);
  return entries;
}

/** The merge key "<<" of YAML 1.1: what is brought along never replaces what stands here. */
function mergeInto(entries: Map<string, Entry>, merged: readonly Value[]): void {
  for (const value of merged.flatMap((one) => (one.kind === "list" ? one.items : [one]))) {
    if (value.kind !== "map") continue;
    for (const [name, entry] of value.entries) {
      if (!entries.has(name)) entries.set(name, entry);
    }
  }
}

function nameOf(value: Value, key: string, place: Place): string {
  if (isText(value)) return value.text;
  if (value.kind === "null") return "";
  throw new Unreadable({ code: "bad-key", params: {} }, key, place);
}

function scalar({ value, source }: Scalar, key: string, place: Place): Value {
  if (value === null) return { kind: "null", ...place };
  const text = typeof value === "string" ? value : (source ?? String(value));
  // What was written as an escape ("\0") must be as readable as what was written plainly.
  const at = firstControl(text);
  if (at !== null || !text.isWellFormed()) {
    const codePoint = at === null ? 0xfffd : text.charCodeAt(at);
    throw new Unreadable({ code: "control-character", params: { codePoint } }, key, place);
  }
  return { kind: kindOf(value), text, ...place };
}

const kindOf = (value: unknown): TextValue["kind"] => {
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "text";
};

function placeOfNode({ placeOf }: Reading, node: unknown): Place {
  const known = isScalar(node) || isAlias(node) || isMap(node) || isSeq(node);
  return placeOf((known && node.range?.[0]) || 0);
}
