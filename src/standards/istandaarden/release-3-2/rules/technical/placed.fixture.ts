import type { Holds, Placement, Rule } from "../../../rules/rule.ts";

type Kind = Placement["kind"];

/** The placement of a rule in a message, on a class when there are more. */
export function placed<K extends Kind>(
  rules: readonly Rule[],
  kind: K,
  code: string,
  message: string,
  on?: string,
): Extract<Placement, { kind: K }> {
  const found = rules
    .filter((rule) => rule.code === code)
    .flatMap(({ places }) => places)
    .filter((place) => place.message === message && (on === undefined || place.on === on));
  const [place] = found;
  if (found.length !== 1 || place?.kind !== kind) {
    throw new Error(`${code} stands ${found.length} times in ${message}`);
  }
  return place as Extract<Placement, { kind: K }>;
}

/** Calls a pure function of a rule with what would be read. */
export const call = (holds: Holds, ...read: readonly number[]): boolean =>
  (holds as (...read: readonly number[]) => boolean)(...read);

/** Counts one after another, from 0. */
export const count = (
  add: (sum: number, ...read: never[]) => number,
  ...each: readonly (readonly number[])[]
): number =>
  each.reduce(
    (sum, read) => (add as (sum: number, ...read: readonly number[]) => number)(sum, ...read),
    0,
  );

/** What is read of what is absent. */
export const absent = Number.NaN;
/** What is read of a class, a list or a text that is there. */
export const there = 1;
