import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compileTables } from "./compile-tables.ts";
import { controlProblems } from "./control-figures.ts";
import { readInputs } from "./inputs.ts";
import { describeProblem, type RawTables, rowProblems } from "./row-problems.ts";
import { fileOf, TABLE_NAMES } from "./tables.ts";
import { writeTables } from "./write-tables.ts";

const MOST_SHOWN = 20;

/** Compiles and checks; refuses the whole set when one row may not be published. */
export function compileFacts(from: string, design: string): RawTables {
  const tables = compileTables(readInputs(from, design));
  const problems = [...rowProblems(tables), ...controlProblems(tables)];
  if (problems.length > 0) {
    const shown = problems.slice(0, MOST_SHOWN).map(describeProblem);
    throw new Error(
      `Nothing written: ${problems.length} problems, the first ones are\n${shown.join("\n")}`,
    );
  }
  return tables;
}

function main(): void {
  const dataDir = resolve(dirname(fileURLToPath(import.meta.url)), "..");
  const { values } = parseArgs({
    options: {
      from: { type: "string", default: resolve(dataDir, "../../shared/data/nl") },
      design: { type: "string", default: resolve(dataDir, "../../shared/design") },
      to: { type: "string", default: dataDir },
    },
  });
  const tables = compileFacts(values.from, values.design);
  writeTables(values.to, tables);
  for (const name of TABLE_NAMES) {
    process.stdout.write(`${fileOf(name)} ${tables[name].length} rows\n`);
  }
}

if (import.meta.main) {
  main();
}
