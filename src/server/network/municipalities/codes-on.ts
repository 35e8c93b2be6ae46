import type { Context } from "#platform/context";
import { type Ended, endedBy } from "./day-store.ts";

/**
 * Of every municipality that had ended by a day: the code that its facts have on that day, along the main successors in
 * however many steps. Null when one on the way was divided, because then a person must choose, and for what leads
 * nowhere. What still exists that day is left out; on the day of a merger itself the old ones are no more.
 */
export async function codesOn(
  ctx: Context,
  on: string,
): Promise<ReadonlyMap<string, string | null>> {
  const ended = new Map((await endedBy(ctx.db, on)).map((one) => [one.code, one]));
  return new Map([...ended.keys()].map((code) => [code, codeAfter(code, ended)]));
}

/** At most one step for each that ended: steps that lead round lead nowhere. */
function codeAfter(code: string, ended: ReadonlyMap<string, Ended>): string | null {
  let at = code;
  for (let steps = 0; steps <= ended.size; steps += 1) {
    const step = ended.get(at);
    if (!step) return at;
    if (step.next === null || step.kind === "split") return null;
    at = step.next;
  }
  return null;
}
