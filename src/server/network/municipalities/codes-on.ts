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
  const ended = await endedOn(ctx, on);
  return new Map(
    [...ended.keys()].map((code) => {
      const last = roadFrom(code, ended).at(-1) ?? code;
      return [code, ended.has(last) ? null : last];
    }),
  );
}

/** The same step by step, from its own code on. The road of what was divided, or leads nowhere, ends there. */
export async function roadsOn(
  ctx: Context,
  on: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ended = await endedOn(ctx, on);
  return new Map([...ended.keys()].map((code) => [code, roadFrom(code, ended)]));
}

type AllEnded = ReadonlyMap<string, Ended>;

const endedOn = async (ctx: Context, on: string): Promise<AllEnded> =>
  new Map((await endedBy(ctx.db, on)).map((one) => [one.code, one]));

/** No code twice: steps that lead round lead nowhere. */
function roadFrom(code: string, ended: AllEnded): string[] {
  const road = [code];
  for (let step = ended.get(code); step; step = ended.get(step.next ?? "")) {
    if (step.next === null || step.kind === "split" || road.includes(step.next)) break;
    road.push(step.next);
  }
  return road;
}
