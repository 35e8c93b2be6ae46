import type { Difference } from "#contract/collecting";
import type { SomeContent } from "../content/values.ts";

/** The fields in which what was filled in differs from what stands there: only those are sent, and looked at by others. */
export function changedFields(before: SomeContent, after: SomeContent): Difference[] {
  const fields = Object.keys(after) as (keyof SomeContent)[];
  return fields
    .filter((field) => same(before[field]) !== same(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

/** Fields of a result come in another order from a form than from the API; an empty text is none. */
function same(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a.localeCompare(b)));
  });
}

export const contentWith = (
  differences: readonly Difference[],
  after: SomeContent,
  also: readonly string[] = [],
): SomeContent => {
  const wanted = new Set([...differences.map(({ field }) => field), ...also]);
  return Object.fromEntries(Object.entries(after).filter(([field]) => wanted.has(field)));
};
