import { type Fault, type Finding, faultAt } from "./fault.ts";
import { isLanguageTag } from "./rules/code-rules.ts";
import type {
  Dependence,
  LanguagesShape,
  ListShape,
  SectionShape,
  Shape,
  TextShape,
} from "./rules/shape.ts";
import { keyOf, placeOf } from "./yaml/place.ts";
import { isText, type MapValue, type Path, type Value, valueAt } from "./yaml/value.ts";

interface Found {
  readonly path: Path;
  readonly finding: Finding;
}
type At = (path: Path) => Value | null;

/**
 * Is everything there that must be, and does every value follow its rules? A key of the top that is of a wrong
 * form somewhere counts as missing, as it does in the peer; what is then missed carries `because`.
 */
export function checkValues(
  root: MapValue,
  shape: SectionShape,
  unsound: ReadonlyMap<string, string>,
): Fault[] {
  const at: At = (path) => (unsound.has(String(path[0])) ? null : valueAt(root, path));
  return [...fieldsOf(shape, [], at)].map(({ path, finding }) =>
    faultAt(
      "error",
      finding,
      keyOf(path),
      placeOf(root, path),
      unsound.get(String(path[0])) ?? null,
    ),
  );
}

function* check(shape: Shape, path: Path, at: At): Generator<Found> {
  switch (shape.kind) {
    case "text":
      yield* just(path, inText(shape, at(path)));
      break;
    case "flag":
      if (shape.required && at(path) === null) yield { path, finding: required };
      break;
    case "list":
      yield* inList(shape, path, at);
      break;
    case "languages":
      yield* inLanguages(shape, path, at);
      break;
    case "section":
      if (shape.always || at(path)) yield* fieldsOf(shape, path, at);
  }
}

function* fieldsOf({ fields }: SectionShape, path: Path, at: At): Generator<Found> {
  for (const [name, field] of fields) yield* check(field, [...path, name], at);
}

const required: Finding = { code: "required", params: {} };
const emptyList: Finding = { code: "empty-list", params: {} };

const just = (path: Path, finding: Finding | null): Found[] => (finding ? [{ path, finding }] : []);

function inText(shape: TextShape, value: Value | null): Finding | null {
  const text = value && isText(value) ? value.text : null;
  const counts = text !== null && (shape.emptyCounts || text.trim() !== "");
  if (!counts) return shape.required ? required : null;
  for (const rule of shape.rules) {
    const finding = rule(text);
    if (finding) return finding;
  }
  return null;
}

function* inList(shape: ListShape, path: Path, at: At): Generator<Found> {
  const value = at(path);
  const count = membersOf(value);
  const finding =
    missingIn(shape, value, count) ??
    (shape.by && dependent(shape.by, at([...path.slice(0, -1), shape.by.field]), value, count));
  if (finding) {
    yield { path, finding };
    return;
  }
  for (let index = 0; index < count; index++) yield* check(shape.of, [...path, index], at);
}

/** One text stands for a list of one. */
function membersOf(value: Value | null): number {
  if (value?.kind === "list") return value.items.length;
  return value === null ? 0 : 1;
}

function missingIn({ need }: ListShape, value: Value | null, count: number): Finding | null {
  if (need === "optional" || count > 0) return null;
  return need === "required" && value === null ? required : emptyList;
}

function dependent(
  { field, requiredFor, onlyFor }: Dependence,
  other: Value | null,
  value: Value | null,
  count: number,
): Finding | null {
  const says = other && isText(other) ? other.text : "";
  if (count === 0 && requiredFor.includes(says)) {
    return { code: "required-when", params: { field, value: says } };
  }
  if (value === null || onlyFor === null || says === onlyFor) return null;
  return { code: "not-allowed-unless", params: { field, value: onlyFor } };
}

function* inLanguages({ of, inOne }: LanguagesShape, path: Path, at: At): Generator<Found> {
  const value = at(path);
  const languages = value?.kind === "map" ? [...value.entries.keys()] : [];
  if (languages.length === 0) yield { path, finding: emptyList };
  const wrong = languages.find((language) => !isLanguageTag(language));
  if (wrong !== undefined) {
    yield { path, finding: { code: "bad-language", params: { value: wrong } } };
    return;
  }
  const isSaid = (name: string): boolean =>
    languages.some((language) => hasText(at([...path, language, name])));
  const elsewhere = new Set(inOne.filter(isSaid));
  for (const language of languages) {
    for (const found of check(of, [...path, language], at)) {
      const isMissing = found.finding.code === "required" || found.finding.code === "empty-list";
      if (!(isMissing && elsewhere.has(String(found.path.at(-1))))) yield found;
    }
  }
}

const hasText = (value: Value | null): boolean =>
  value !== null && (isText(value) ? value.text.trim() !== "" : membersOf(value) > 0);
