import type { Row } from "../../compile/tables.ts";
import { NAME_LEFT_BEHIND } from "../names.ts";
import { randomFor } from "../random.ts";
import { SOURCE } from "../source.ts";
import type { History } from "./reorganise.ts";
import type { Municipality } from "./settle.ts";

const RENAMED_ON = "2020-01-01";

/** Every municipality that existed on or after 1 January 2014, under the name it has or had last. */
export function lifetimeRows(
  municipalities: readonly Municipality[],
  history: History,
): readonly Row<"municipality_lifetimes">[] {
  const mergers = new Map(
    history.reorganisations
      .filter(({ kind }) => kind === "merger")
      .map(({ new_code, date }) => [new_code, date]),
  );
  const current = municipalities.map(({ code, name }) => ({
    code,
    name,
    valid_from: mergers.get(code) ?? null,
    valid_until: null,
    source: SOURCE,
  }));
  const former = history.former.map(({ code, name, from, until }) => ({
    code,
    name,
    valid_from: from,
    valid_until: until,
    source: SOURCE,
  }));
  return [...current, ...former];
}

/** The one that took another name and kept its code. */
export function renamedMunicipality(
  lifetimes: readonly Row<"municipality_lifetimes">[],
  seed: number,
): string {
  const always = lifetimes.filter((row) => row.valid_from === null && row.valid_until === null);
  return randomFor(seed, "renaming").pick(always).code;
}

export function nameRows(
  lifetimes: readonly Row<"municipality_lifetimes">[],
  renamed: string,
): readonly Row<"municipality_names">[] {
  return lifetimes.flatMap((row) =>
    row.code === renamed
      ? [
          { ...row, name: NAME_LEFT_BEHIND, valid_until: RENAMED_ON },
          { ...row, valid_from: RENAMED_ON },
        ]
      : [row],
  );
}

/** Where facts on a code go today; those of a split need a person to decide. */
export function successorRows(
  lifetimes: readonly Row<"municipality_lifetimes">[],
  { reorganisations }: History,
): readonly Row<"successors">[] {
  const next = new Map(
    reorganisations.filter(({ main }) => main).map((row) => [row.old_code, row.new_code]),
  );
  const currentOf = (code: string): string => {
    const successor = next.get(code);
    return successor === undefined ? code : currentOf(successor);
  };
  const divided = new Set(
    reorganisations.filter(({ kind }) => kind === "split").map((row) => row.old_code),
  );
  return lifetimes.map(({ code }) => ({
    code,
    current_code: currentOf(code),
    is_current: !next.has(code),
    // In this country nothing that was divided had itself taken over another.
    split: divided.has(code),
    source: SOURCE,
  }));
}
