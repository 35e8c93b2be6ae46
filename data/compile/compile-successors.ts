import type { RawRow } from "./tables.ts";

type Reorganisation = RawRow<"reorganisations">;

function mainSuccessors(rows: readonly Reorganisation[]): ReadonlyMap<string, string> {
  return new Map(
    rows.filter((row) => row.main === "yes").map((row) => [row.old_code, row.new_code]),
  );
}

/** The code itself and all that followed it, up to the present one. */
function chainOf(code: string, successors: ReadonlyMap<string, string>): readonly string[] {
  const chain = [code];
  for (let next = successors.get(code); next !== undefined; next = successors.get(next)) {
    if (chain.includes(next)) {
      throw new Error(
        `reorganisations.csv: ${chain.join(" → ")} → ${next} goes round. Correct one of the rows.`,
      );
    }
    chain.push(next);
  }
  return chain;
}

export function compileSuccessors(
  codes: readonly string[],
  rows: readonly Reorganisation[],
): readonly RawRow<"successors">[] {
  const successors = mainSuccessors(rows);
  const divided = new Set(rows.filter((row) => row.kind === "split").map((row) => row.old_code));
  return codes.map((code) => {
    const chain = chainOf(code, successors);
    const passed = rows.filter((row) => chain.includes(row.old_code));
    const sources = new Set(passed.flatMap((row) => row.source.split(";")));
    return {
      code,
      current_code: chain.at(-1) ?? code,
      is_current: chain.length === 1 ? "yes" : "no",
      split: chain.some((each) => divided.has(each)) ? "yes" : "no",
      source: ["cbs-municipality-lists", ...sources]
        .filter((each, index, all) => all.indexOf(each) === index)
        .join(";"),
    };
  });
}
