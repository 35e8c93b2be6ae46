import { type Fault, type FaultParams, type Finding, faultAt, type Place } from "./fault.ts";
import type { ListShape, SectionShape, Shape } from "./rules/shape.ts";
import { keyOf, keysByLine } from "./yaml/place.ts";
import { isText, type MapValue, type Path, type Value } from "./yaml/value.ts";

export interface ShapeCheck {
  readonly faults: readonly Fault[];
  /** Keys of the top that hold something of a wrong form somewhere, with the key of that fault. */
  readonly unsound: ReadonlyMap<string, string>;
}

interface Found {
  readonly path: Path;
  readonly place: Place;
  readonly finding: Finding;
}

/**
 * Is everything of the form it must have, and is nothing there that the standard does not know? Faults of form
 * are named, as the peer does, after the first key on the line where the value begins, in column 1: it finds them
 * before it knows of keys. The full key is in `params.field`.
 */
export function checkShape(root: MapValue, shape: SectionShape): ShapeCheck {
  const keys = keysByLine(root);
  const unsound = new Map<string, string>();
  const faults = [...inSection(shape, root, [])].map(({ path, place: { line }, finding }) => {
    const key = keys.get(line) ?? keyOf(path);
    const top = String(path[0]);
    if (!unsound.has(top)) unsound.set(top, key);
    return faultAt("error", finding, key, { line, column: 1 });
  });
  return { faults, unsound };
}

function* check(shape: Shape, value: Value, path: Path): Generator<Found> {
  if (value.kind === "null") return;
  switch (shape.kind) {
    case "text":
      if (!isText(value)) yield wrong(value, path, "text");
      break;
    case "flag":
      // What YAML 1.1 called a boolean (yes, off) is a text in YAML 1.2.
      if (value.kind !== "boolean") yield wrong(value, path, "yes-or-no");
      break;
    case "list":
      yield* inList(shape, value, path);
      break;
    case "section":
      yield* inSection(shape, value, path);
      break;
    case "languages":
      yield* inMembers(value, path, () => shape.of);
  }
}

const inSection = ({ fields }: SectionShape, value: Value, path: Path): Generator<Found> =>
  inMembers(value, path, (name) => fields.get(name));

function* inMembers(
  value: Value,
  path: Path,
  shapeOf: (name: string) => Shape | undefined,
): Generator<Found> {
  if (value.kind !== "map") {
    yield wrong(value, path, "section");
    return;
  }
  for (const [name, entry] of value.entries) {
    const shape = shapeOf(name);
    const member = [...path, name];
    if (shape) yield* check(shape, entry.value, member);
    else yield { path: member, place: entry, finding: { code: "unknown-key", params: { name } } };
  }
}

function* inList(shape: ListShape, value: Value, path: Path): Generator<Found> {
  if (shape.orOne && isText(value)) return;
  if (value.kind !== "list") {
    yield wrong(value, path, "list");
    return;
  }
  for (const [index, item] of value.items.entries()) yield* check(shape.of, item, [...path, index]);
}

const wrong = (
  place: Place,
  path: Path,
  expected: FaultParams["wrong-type"]["expected"],
): Found => ({
  path,
  place,
  finding: { code: "wrong-type", params: { expected, field: keyOf(path) } },
});
