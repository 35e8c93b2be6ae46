import type { UseStatus } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { inProduction, type Said } from "../../uses/use.ts";

/** What a line of a list says of a use. */
export interface InList {
  readonly version: string | null;
  readonly status: UseStatus | null;
  readonly since: string | null;
}

const fields = {
  acquiring: "acquiringOn",
  planned: "plannedOn",
  "in-production": "productionOn",
  "phasing-out": "phasingOutOn",
  "phased-out": "phasedOutOn",
} as const;

/**
 * A line of a list as what an organisation says of its use: the day is that on which its status began; of what is still
 * to come, the day on which it will be in production.
 */
export function saidInList(ctx: Context, { version, status, since }: InList): Said {
  const at = status ?? "in-production";
  if (at === "not-used") return { ...inProduction, version, status: at };
  const field = isToCome(ctx, since) && mayCome(at) ? "productionOn" : fields[at];
  return { ...inProduction, version, status: at, [field]: since };
}

/** Why the day of a line does not fit with its status; null when it does. */
export function dayFault(
  ctx: Context,
  { status, since }: InList,
): "day-to-come" | "day-of-not-used" | null {
  if (status === "not-used") return since === null ? null : "day-of-not-used";
  return isToCome(ctx, since) && !mayCome(status) ? "day-to-come" : null;
}

export const dayFaultWords = {
  "day-to-come": "the day is still to come: write as status gepland, or an earlier day",
  "day-of-not-used": "leave the day out of what is not used",
} as const;

const isToCome = (ctx: Context, day: string | null): boolean =>
  day !== null && day > dutchDate(ctx.now);
const mayCome = (status: UseStatus | null): boolean =>
  status === "acquiring" || status === "planned";
