import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { say } from "../tool.ts";

/** A violation: what stands in which files, and how the gate must name it. */
export interface Plant {
  /** The rule that must refuse it. Several plants may prove one rule. */
  readonly rule: string;
  /** The text of each planted file, by its path in the project. */
  readonly files: Readonly<Record<string, string>>;
  /** Found in what the gate says when it refuses this plant and no other. */
  readonly says: RegExp;
}

/** Plants all of these in the copy for as long as `judge` takes, and puts back what stood there. */
export async function planted<T>(
  copy: string,
  files: Readonly<Record<string, string>>,
  judge: () => Promise<T>,
): Promise<T> {
  const before = new Map<string, string | null>();
  try {
    for (const [file, text] of Object.entries(files)) {
      const path = join(copy, file);
      before.set(path, existsSync(path) ? await readFile(path, "utf8") : null);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    return await judge();
  } finally {
    for (const [path, text] of before) {
      if (text === null) await rm(path, { force: true });
      else await writeFile(path, text);
    }
  }
}

export const allFiles = (plants: readonly Plant[]): Record<string, string> =>
  Object.assign({}, ...plants.map(({ files }) => files)) as Record<string, string>;

/** What was proved. `bites` counts the plants that were refused, `silent` those that were not. */
export interface Score {
  readonly bites: number;
  readonly silent: number;
}

/** Tells a line per rule: `bites` when every plant of it was refused by name, else `SILENT` and which was not. */
export function judged(plants: readonly Plant[], output: string): Score {
  let silent = 0;
  for (const [rule, ofRule] of Map.groupBy(plants, ({ rule: name }) => name)) {
    const missed = ofRule.filter(({ says }) => !says.test(output));
    silent += missed.length;
    const count =
      ofRule.length > 1 ? `  (${ofRule.length - missed.length} of ${ofRule.length})` : "";
    say(`${missed.length === 0 ? "bites " : "SILENT"} ${rule}${count}`);
    for (const { files } of missed) say(`         let through: ${Object.keys(files).join(", ")}`);
  }
  return { bites: plants.length - silent, silent };
}

/** Tells one thing that must hold. */
export function holds(what: string, held: boolean, otherwise = ""): Score {
  say(`${held ? "bites " : "SILENT"} ${what}`);
  if (!held && otherwise !== "") say(otherwise.trimEnd().replace(/^/gm, "         "));
  return { bites: held ? 1 : 0, silent: held ? 0 : 1 };
}

export const sumOf = (scores: readonly Score[]): Score => ({
  bites: scores.reduce((sum, { bites }) => sum + bites, 0),
  silent: scores.reduce((sum, { silent }) => sum + silent, 0),
});
