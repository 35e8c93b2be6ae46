import type { Facts } from "#platform/facts";

/** To which municipality of today the facts of another pass. */
export interface Succession {
  readonly old_id: string;
  readonly current_id: string;
  readonly split: boolean;
  readonly sources: readonly string[];
}

/**
 * Where every municipality that ever was leads to. The table of successors names those that existed
 * on 2014-01-01 or later; one that ended on that very day is followed along its main successors.
 */
export function successionsOf(facts: Facts): readonly Succession[] {
  const told = new Map(facts.successors.map((row) => [row.code, row]));
  const mainStep = new Map(
    facts.reorganisations.filter((row) => row.main).map((row) => [row.old_code, row]),
  );
  return facts.municipality_lifetimes.flatMap(({ code }): Succession[] => {
    const row = told.get(code);
    if (row) {
      const { current_code, split, source } = row;
      return [{ old_id: code, current_id: current_code, split, sources: source }];
    }
    const step = mainStep.get(code);
    const next = step && told.get(step.new_code);
    if (!step || !next) return [];
    const split = step.kind === "split" || next.split;
    return [{ old_id: code, current_id: next.current_code, split, sources: step.source }];
  });
}
