import type { Result } from "../worker/exchange.ts";

/** Counts, and nothing else: no name, no value, no day of a message. */
export interface Burden {
  /** The day of the first count, `YYYY-MM-DD`; null: nothing was counted. */
  readonly since: string | null;
  readonly checked: number;
  /** Of those: found wrong, or not to be read to the end. */
  readonly wrong: number;
  /** In how many messages each code was found. */
  readonly codes: Readonly<Record<string, number>>;
  /** How long one refused message takes, as the user put it in; null: not said. */
  readonly minutes: number | null;
}

export const noBurden: Burden = { since: null, checked: 0, wrong: 0, codes: {}, minutes: null };

/** Adds what was found to what was counted before. What cannot be recognised as a message is none. */
export function counted(burden: Burden, results: readonly Result[], today: string): Burden {
  const read = results.filter(({ message }) => message !== null);
  if (read.length === 0) return burden;
  const codes = { ...burden.codes };
  for (const code of read.flatMap(({ counts }) => Object.keys(counts))) {
    codes[code] = (codes[code] ?? 0) + 1;
  }
  return {
    ...burden,
    since: burden.since ?? today,
    checked: burden.checked + read.length,
    wrong: burden.wrong + read.filter(({ verdict }) => verdict !== "right").length,
    codes,
  };
}

/** What is kept, as text; and back. What somebody else wrote there counts as nothing. */
export const writeBurden = (burden: Burden): string => JSON.stringify(burden);

export function readBurden(text: string | null): Burden {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    return isBurden(kept) ? kept : noBurden;
  } catch {
    return noBurden;
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

function isBurden(kept: unknown): kept is Burden {
  if (typeof kept !== "object" || kept === null) return false;
  const { since, checked, wrong, codes, minutes } = kept as Partial<Record<keyof Burden, unknown>>;
  return (
    (since === null || (typeof since === "string" && /^\d{4}-\d\d-\d\d$/.test(since))) &&
    [checked, wrong].every(isCount) &&
    (minutes === null || (typeof minutes === "number" && minutes >= 0)) &&
    typeof codes === "object" &&
    codes !== null &&
    Object.values(codes).every(isCount)
  );
}

/** Wrong messages × minutes ÷ 60; null: the minutes are not known. */
export const hoursSaved = ({ wrong, minutes }: Burden): number | null =>
  minutes === null ? null : (wrong * minutes) / 60;

/** The code that was found most often first. */
export const codesOf = ({ codes }: Burden): readonly (readonly [code: string, count: number])[] =>
  Object.entries(codes).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));

export interface BurdenColumns {
  readonly what: string;
  readonly code: string;
  readonly count: string;
}

/**
 * No cell can be a formula: they are counts, and codes of ours and of the standard. Parted by semicolons, as a Dutch
 * spreadsheet reads them.
 */
export function burdenCsv(
  burden: Burden,
  columns: BurdenColumns,
  words: { readonly checked: string; readonly wrong: string; readonly since: string },
): string {
  const rows = [
    [columns.what, columns.code, columns.count],
    [words.since, "", burden.since ?? ""],
    [words.checked, "", burden.checked],
    [words.wrong, "", burden.wrong],
    ...codesOf(burden).map(([code, count]) => [words.wrong, code, count]),
  ];
  return `\uFEFF${rows.map((row) => row.join(";")).join("\r\n")}\r\n`;
}
