import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { controlProblems } from "./control-figures.ts";
import { type Problem, type RawTables, rowProblems } from "./row-problems.ts";
import { fileOf, MANIFEST_FILE, readRawTable, TABLE_NAMES } from "./tables.ts";
import { sha256 } from "./write-tables.ts";

export interface FactsReport {
  readonly problems: readonly Problem[];
  readonly rows: Readonly<Record<string, number>>;
}

interface ManifestLine {
  readonly file: string;
  readonly rows: string;
  readonly sha256: string;
}

const AGAIN = "Compile again: node data/compile/compile.ts";

function whole(file: string, text: string): Problem {
  return { file, line: 0, column: "", text: `${text}. ${AGAIN}` };
}

function readManifest(dir: string): readonly ManifestLine[] {
  const text = readFileSync(join(dir, MANIFEST_FILE), "utf8");
  return Papa.parse<ManifestLine>(text, { header: true, skipEmptyLines: true }).data;
}

function fileProblems(dir: string, manifest: readonly ManifestLine[]): readonly Problem[] {
  const known = new Set([MANIFEST_FILE, ...TABLE_NAMES.map(fileOf)]);
  const strays = readdirSync(dir).filter((file) => file.endsWith(".csv") && !known.has(file));
  const faults = TABLE_NAMES.map(fileOf).flatMap((file) => {
    const line = manifest.find((each) => each.file === file);
    if (line === undefined || !existsSync(join(dir, file))) {
      return [whole(file, "is missing, or missing from the manifest")];
    }
    return sha256(readFileSync(join(dir, file))) === line.sha256
      ? []
      : [whole(file, "was changed after it was compiled (or its line endings were)")];
  });
  return [...faults, ...strays.map((file) => whole(file, "is not a fact table: take it away"))];
}

function readTables(dir: string): RawTables {
  const tables = TABLE_NAMES.map((name) => [name, readRawTable(dir, name)] as const);
  return Object.fromEntries(tables) as unknown as RawTables;
}

function countProblems(tables: RawTables, manifest: readonly ManifestLine[]): readonly Problem[] {
  return TABLE_NAMES.flatMap((name) => {
    const expected = manifest.find((line) => line.file === fileOf(name))?.rows;
    const found = String(tables[name].length);
    return found === expected
      ? []
      : [whole(fileOf(name), `has ${found} rows, the manifest says ${expected ?? "nothing"}`)];
  });
}

/**
 * Whether the compiled facts in this folder are whole and may be loaded. Needs nothing but the
 * folder itself. A folder that cannot be read is reported, not thrown.
 */
export function checkFacts(dir: string): FactsReport {
  if (!existsSync(join(dir, MANIFEST_FILE))) {
    return {
      problems: [whole(MANIFEST_FILE, "is missing: the folder is empty or half written")],
      rows: {},
    };
  }
  const manifest = readManifest(dir);
  const files = fileProblems(dir, manifest);
  let tables: RawTables;
  try {
    tables = readTables(dir);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { problems: [...files, whole(MANIFEST_FILE, text)], rows: {} };
  }
  return {
    problems: [
      ...files,
      ...countProblems(tables, manifest),
      ...rowProblems(tables),
      ...controlProblems(tables),
    ],
    rows: Object.fromEntries(TABLE_NAMES.map((name) => [fileOf(name), tables[name].length])),
  };
}
