import type { CheckOptions } from "#standards/istandaarden/index";

interface Asked {
  readonly today?: string | undefined;
  readonly most: number;
}

/**
 * The options for checks of a day, the same object each time: what was learned from the messages before helps with those
 * that follow. What is learned is what stands between the values, and it stays in memory, so two are kept: what nearly all
 * ask for, which nobody can push out, and what was asked last besides.
 */
export function keepOptions(
  isMunicipality: NonNullable<CheckOptions["isMunicipality"]>,
  usualMost: number,
) {
  const kept = new Map<
    "usual" | "other",
    { readonly name: string; readonly options: CheckOptions }
  >();
  return (asked: Asked, today: string): CheckOptions => {
    const { today: day = today, most } = asked;
    const place = day === today && most === usualMost ? "usual" : "other";
    const name = `${day} ${most}`;
    const before = kept.get(place);
    if (before?.name === name) return before.options;
    const options = { today: Number(day.replaceAll("-", "")), isMunicipality, mostOfCode: most };
    kept.set(place, { name, options });
    return options;
  };
}
