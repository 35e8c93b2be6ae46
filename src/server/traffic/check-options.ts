import type { CheckOptions } from "#standards/istandaarden/index";

/** As many as are asked at about the same time: nearly all ask for today and as many findings as others. */
const mostKept = 8;

/**
 * The options for checks of a day, the same object each time: what was learned from the messages before helps with those
 * that follow. What is learned is what stands between the values, and it stays in memory.
 */
export function keepOptions(isMunicipality: NonNullable<CheckOptions["isMunicipality"]>) {
  const kept = new Map<string, CheckOptions>();
  return (today: string, mostOfCode: number): CheckOptions => {
    const name = `${today} ${mostOfCode}`;
    const options = kept.get(name) ?? {
      today: Number(today.replaceAll("-", "")),
      isMunicipality,
      mostOfCode,
    };
    // Put at the end, so that what was not used for the longest time is at the beginning.
    kept.delete(name);
    kept.set(name, options);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return options;
  };
}
