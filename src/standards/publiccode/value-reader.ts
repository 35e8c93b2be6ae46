import { keyOf } from "./yaml/place.ts";
import { isText, type Path, type Value, valueAt } from "./yaml/value.ts";

/** Takes values out of a file, passing over what is missing, of another form or refused. */
export interface ValueReader {
  /** Exactly as written, or null when blank. */
  readonly raw: (...path: Path) => string | null;
  /** Without the blanks around it. */
  readonly text: (...path: Path) => string | null;
  readonly texts: (...path: Path) => string[];
  readonly flag: (...path: Path) => boolean | null;
  readonly count: (...path: Path) => number;
  readonly keys: (...path: Path) => string[];
  /** What `make` gives for each member of a list, without the nulls. */
  readonly each: <T>(path: Path, make: (...item: Path) => T | null) => T[];
  readonly has: (...path: Path) => boolean;
}

/** `refused` holds the keys of values that break a rule. */
export function valueReader(root: Value, refused: ReadonlySet<string>): ValueReader {
  const at = (path: Path): Value | null => (refused.has(keyOf(path)) ? null : valueAt(root, path));
  const raw = (...path: Path): string | null => {
    const value = at(path);
    return value && isText(value) && value.text.trim() !== "" ? value.text : null;
  };
  const text = (...path: Path): string | null => raw(...path)?.trim() ?? null;
  const count = (...path: Path): number => {
    const value = valueAt(root, path);
    return value?.kind === "list" ? value.items.length : 0;
  };
  const each = <T>(path: Path, make: (...item: Path) => T | null): T[] =>
    Array.from({ length: count(...path) }, (_, index) => make(...path, index)).filter(
      (made) => made !== null,
    );
  const texts = (...path: Path): string[] => {
    const value = valueAt(root, path);
    if (value === null || !isText(value)) return each(path, text);
    return [text(...path, 0)].filter((one) => one !== null);
  };
  return {
    raw,
    text,
    texts,
    count,
    each,
    flag: (...path) => {
      const value = at(path);
      return value?.kind === "boolean" ? value.text.toLowerCase() === "true" : null;
    },
    keys: (...path) => {
      const value = at(path);
      return value?.kind === "map" ? [...value.entries.keys()] : [];
    },
    has: (...path) => at(path)?.kind === "map",
  };
}
