import type { Effort } from "#contract/adoption";
import { type EffortHours, hoursInAll } from "./hours.ts";

/** A row of `adoption.effort`: what it took one organisation to go live with an entry. */
export interface EffortRow {
  readonly id: string;
  readonly organisation: string;
  readonly entry: string;
  readonly version: string | null;
  readonly live_on: string | null;
  readonly estimate: boolean;
  readonly hours: readonly EffortHours[];
  readonly pitfall: string | null;
  readonly documents: readonly string[];
  readonly origin: "own" | "facts";
  readonly sources: readonly string[];
  readonly told_at: Date;
  readonly told_by: number | null;
  readonly withdrawn_at: Date | null;
}

/** The word of an organisation itself goes before what a source says of it. What a source tells can be several. */
export function ownFirst<Row extends Pick<EffortRow, "organisation" | "origin">>(
  rows: readonly Row[],
): Row[] {
  const own = new Set(
    rows.flatMap(({ organisation, origin }) => (origin === "own" ? [organisation] : [])),
  );
  return rows.filter(({ organisation, origin }) => origin === "own" || !own.has(organisation));
}

/** What an organisation told itself. A merge of entries can bring two of it: then that of the whole counts. */
export function ownOf<Row extends Pick<EffortRow, "entry" | "origin">>(
  rows: readonly Row[],
  whole: string,
): Row | undefined {
  const own = rows.filter(({ origin }) => origin === "own");
  return own.find(({ entry }) => entry === whole) ?? own[0];
}

/** As it is told. */
export const asEffort = (
  row: EffortRow,
  { id, name }: Effort["organisation"],
  sizeClass: Effort["sizeClass"],
): Effort => ({
  id: row.id,
  organisation: { id, name },
  sizeClass,
  version: row.version,
  liveOn: row.live_on,
  estimate: row.estimate,
  hours: [...row.hours],
  total: hoursInAll(row.hours),
  origin: row.origin,
  pitfall: row.pitfall,
  documents: [...row.documents],
  toldAt: row.told_at.toISOString(),
});
