import type { FlowPair, FlowPhase, Phase } from "./flow.ts";

/** Measures of the picture, in units of its own. */
export const layout = {
  width: 1180,
  municipality: 330,
  provider: 690,
  /** Where the days begin, and how wide one is. */
  days: 790,
  day: 31,
  mostDays: 10,
  top: 56,
  firstRow: 24,
  betweenRows: 30,
  betweenPairs: 40,
  afterPhase: 32,
} as const;

export interface PlacedPair {
  readonly pair: FlowPair;
  /** Where the message is drawn, and what comes back. */
  readonly y: number;
  readonly backY: number;
}

export interface PlacedPhase {
  readonly phase: Phase;
  readonly y: number;
  readonly pairs: readonly PlacedPair[];
}

/** Where everything of the picture stands from top to bottom, and how high it is. */
export function placed(phases: readonly FlowPhase[]): {
  readonly phases: readonly PlacedPhase[];
  readonly bottom: number;
} {
  let y: number = layout.top;
  const all = phases.map(({ phase, pairs }): PlacedPhase => {
    const top = y;
    const first = top + layout.firstRow;
    const rows = pairs.map((pair, n): PlacedPair => {
      const at = first + n * (layout.betweenRows + layout.betweenPairs);
      return { pair, y: at, backY: at + layout.betweenRows };
    });
    y = (rows.at(-1)?.backY ?? top) + layout.afterPhase;
    return { phase, y: top, pairs: rows };
  });
  return { phases: all, bottom: y };
}

/** Where so many days are. */
export const dayAt = (days: number): number => layout.days + days * layout.day;
