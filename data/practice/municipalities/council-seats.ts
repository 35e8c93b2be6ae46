/** Most inhabitants for a number of seats: Gemeentewet, article 8, first paragraph. */
const STEPS: readonly (readonly [inhabitants: number, seats: number])[] = [
  [3_000, 9],
  [6_000, 11],
  [10_000, 13],
  [15_000, 15],
  [20_000, 17],
  [25_000, 19],
  [30_000, 21],
  [35_000, 23],
  [40_000, 25],
  [45_000, 27],
  [50_000, 29],
  [60_000, 31],
  [70_000, 33],
  [80_000, 35],
  [100_000, 37],
  [200_000, 39],
];
const MOST = 45;

export function councilSeats(inhabitants: number): number {
  return STEPS.find(([upTo]) => inhabitants <= upTo)?.[1] ?? MOST;
}
