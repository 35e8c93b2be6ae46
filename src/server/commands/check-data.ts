import { resolve } from "node:path";
import { checkFacts } from "#data/check";
import { BrokenFacts, describe, factsFolder } from "#platform/facts";

/** Checks the fact tables. Throws `BrokenFacts`, which ends the command with an error, when a row is not whole. */
export function checkData(folder: string | undefined, say: (line: string) => void): void {
  const { problems, rows } = checkFacts(folder === undefined ? factsFolder : resolve(folder));
  if (problems.length > 0) throw new BrokenFacts(describe(problems));
  for (const [table, count] of Object.entries(rows)) say(`${String(count).padStart(7)}  ${table}`);
  say("Every row is whole and has a source.");
}
