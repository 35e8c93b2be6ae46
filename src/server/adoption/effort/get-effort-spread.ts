import type { z } from "zod";
import type * as contract from "#contract/adoption";
import { effortPhases } from "#contract/adoption";
import { disciplines } from "#contract/catalogue";
import { sizeClasses } from "#contract/network";
import type { Context } from "#platform/context";
import type { EffortRow } from "./effort.ts";
import { hoursByDiscipline, hoursByPhase, hoursInAll } from "./hours.ts";
import { publicEfforts } from "./public-efforts.ts";
import { sizesAtLive } from "./sizes-at-live.ts";
import { spreadOf, type Told } from "./spread.ts";

/**
 * Middle and spread of what an entry took, in all and by size, phase and discipline: each over those who told just that.
 * Throws `catalogue/unknown-entry`.
 */
export async function getEffortSpread(
  ctx: Context,
  entry: string,
): Promise<z.infer<typeof contract.getEffortSpread.reply>> {
  const { rows } = await publicEfforts(ctx, entry);
  const counted = rows.filter(({ hours }) => hours.length > 0);
  const sizeOf = await sizesAtLive(ctx, counted);
  const inAll = (row: EffortRow): number => hoursInAll(row.hours) ?? 0;
  const bySize = spreads(counted, [...sizeClasses, null], (row) => [[sizeOf(row), inAll(row)]]);
  const byPhase = spreads(counted, effortPhases, ({ hours }) => hoursByPhase(hours));
  const byDiscipline = spreads(counted, disciplines, ({ hours }) => hoursByDiscipline(hours));
  return {
    total: spreadOf(counted.map((row) => ({ hours: inAll(row), estimate: row.estimate }))),
    bySize: bySize.map(([sizeClass, spread]) => ({ sizeClass, spread })),
    byPhase: byPhase.map(([phase, spread]) => ({ phase, spread })),
    byDiscipline: byDiscipline.map(([discipline, spread]) => ({ discipline, spread })),
  };
}

type Spread = NonNullable<ReturnType<typeof spreadOf>>;

/** A spread for each key of which somebody told, in the order of the keys. */
function spreads<Key extends string | null>(
  rows: readonly EffortRow[],
  order: readonly Key[],
  hoursOf: (row: EffortRow) => readonly (readonly [string | null, number])[],
): (readonly [Key, Spread])[] {
  const told = new Map<string | null, Told[]>();
  for (const row of rows) {
    for (const [key, hours] of hoursOf(row)) {
      told.set(key, [...(told.get(key) ?? []), { hours, estimate: row.estimate }]);
    }
  }
  return order.flatMap((key) => {
    const spread = spreadOf(told.get(key) ?? []);
    return spread ? [[key, spread] as const] : [];
  });
}
