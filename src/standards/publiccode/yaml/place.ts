import { nowhere, type Place } from "../fault.ts";
import type { Path, Value } from "./value.ts";

/** How a path is written in a fault: `fundedBy[0].uri`, and `description[en-US].features` as it is no plain name. */
export const keyOf = (path: Path): string =>
  path
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      if (at === 0) return step;
      const plain = path[0] !== "description" || at !== 1 || /^[a-z]+$/i.test(step);
      return plain ? `.${step}` : `[${step}]`;
    })
    .join("");

/**
 * Where a fault about a path is shown: at its key; for a member of a list, at that member. What is missing is
 * shown where it belongs: at the first key of its section or the brace that opens it. When the section itself is
 * missing there is nothing to show.
 */
export function placeOf(root: Value, path: Path): Place {
  const [step, ...rest] = path;
  if (step === undefined) return place(root);
  if (root.kind === "list") return placeInList(root, step, rest);
  if (root.kind !== "map") return place(root);
  const entry = root.entries.get(String(step));
  if (!entry)
    return missingIn(
      root,
      rest.every((next) => typeof next === "number"),
    );
  if (rest.length === 0) return place(entry);
  const isMember = typeof rest[0] === "number";
  return isMember && !memberOf(entry.value, rest[0]) ? place(entry) : placeOf(entry.value, rest);
}

const place = ({ line, column }: Place): Place => ({ line, column });

const memberOf = (value: Value, step: string | number | undefined): Value | null =>
  (value.kind === "list" && typeof step === "number" && value.items[step]) || null;

function placeInList(list: Value, step: string | number, rest: Path): Place {
  const member = memberOf(list, step);
  return member ? placeOf(member, rest) : place(list);
}

function missingIn(map: Value & { kind: "map" }, isLast: boolean): Place {
  if (map.flow) return place(map);
  const [first] = map.entries.values();
  return isLast && first ? place(first) : nowhere;
}

/** The first key or member of a list on each line, by which faults of form are named. */
export function keysByLine(root: Value): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const note = (line: number, key: string): void => {
    if (!keys.has(line)) keys.set(line, key);
  };
  const walk = (value: Value, key: string): void => {
    if (value.kind === "map") {
      for (const [name, entry] of value.entries) {
        const full = key === "" ? name : `${key}.${name}`;
        note(entry.line, full);
        walk(entry.value, full);
      }
    }
    if (value.kind === "list") {
      for (const [index, item] of value.items.entries()) {
        note(item.line, `${key}[${index}]`);
        walk(item, `${key}[${index}]`);
      }
    }
  };
  walk(root, "");
  return keys;
}
