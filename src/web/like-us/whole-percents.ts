/** Shares as whole percents that add up to the percent of their sum, as a reader who adds them expects. */
export function wholePercents(shares: readonly number[]): { whole: number; parts: number[] } {
  const whole = Math.round(shares.reduce((sum, share) => sum + share, 0) * 100);
  const parts = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const left = whole - parts.reduce((sum, part) => sum + part, 0);
  // What was cut off most goes up first.
  const cut = shares.map((share, index) => share * 100 - (parts[index] ?? 0));
  const order = [...shares.keys()].sort((a, b) => (cut[b] ?? 0) - (cut[a] ?? 0));
  for (const index of order.slice(0, Math.max(0, left))) parts[index] = (parts[index] ?? 0) + 1;
  return { whole, parts };
}
