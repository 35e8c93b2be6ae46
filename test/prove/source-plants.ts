import type { Plant } from "./plant.ts";

/** One file, refused by a line that names both the file and the fault. */
const plant = (rule: string, file: string, fault: string, text: string): Plant => ({
  rule,
  files: { [file]: `${text}\n` },
  says: new RegExp(`${file.replaceAll(".", "\\.")}[^\\n]*${fault}`),
});

const here = "src/server/platform/prove";

export const typePlants: readonly Plant[] = [
  plant(
    "types: a table of another module",
    `${here}-table.ts`,
    "TS2345.*overview\\.feedback",
    [
      'import type { Db } from "./context.ts";',
      'type Tables = { "network.organisation": { id: string } };',
      'export const x = (db: Db) => db.withTables<Tables>().selectFrom("overview.feedback").selectAll();',
    ].join("\n"),
  ),
  plant(
    "types: an index that may miss",
    `${here}-index.ts`,
    "TS2322",
    "export const first = (all: readonly string[]): string => all[0];",
  ),
  plant(
    "types: undefined in an optional property",
    `${here}-optional.ts`,
    "TS2375",
    "export const x: { a?: string } = { a: undefined };",
  ),
  plant("types: implicit any", `${here}-any.ts`, "TS7006", "export const x = (a) => a;"),
  plant(
    "types: a value that may be null",
    `${here}-null.ts`,
    "TS18047",
    "export const x = (a: string | null) => a.length;",
  ),
  plant("types: an unused local", `${here}-unused.ts`, "TS6133", "const unused = 1;\nexport {};"),
  plant(
    "types: syntax that Node cannot erase",
    `${here}-enum.ts`,
    "TS1294",
    "export enum Colour { Red }",
  ),
  plant(
    "types: a parameter the contract does not have",
    "src/web/prove-contract.ts",
    "TS2353.*kode",
    [
      'import type { z } from "zod";',
      'import type { getMunicipality } from "#contract/network";',
      'export const x: z.infer<(typeof getMunicipality)["params"]> = { kode: "GM0363" };',
    ].join("\n"),
  ),
];

export const lintPlants: readonly Plant[] = [
  plant(
    "lint: a default export",
    `${here}-default.ts`,
    "noDefaultExport",
    "export default function x(): void {}",
  ),
  plant(
    "lint: a file name that is not kebab-case",
    "src/server/platform/ProveName.ts",
    "useFilenamingConvention",
    "export const x = 1;",
  ),
  plant(
    "lint: a promise nobody waits for",
    `${here}-floating.ts`,
    "noFloatingPromises",
    "async function work(): Promise<void> {}\nexport function x(): void {\n  work();\n}",
  ),
  plant(
    "lint: a promise where a yes or no is asked",
    `${here}-misused.ts`,
    "noMisusedPromises",
    "async function work(): Promise<boolean> {\n  return true;\n}\nexport function x(): number {\n  if (work()) return 1;\n  return 2;\n}",
  ),
  plant("lint: console", `${here}-console.ts`, "noConsole", 'console.log("x");'),
  plant("lint: export *", `${here}-all.ts`, "noReExportAll", 'export * from "./refusal.ts";'),
  plant(
    "lint: any",
    `${here}-wide.ts`,
    "noExplicitAny",
    "export const x = (a: any): unknown => a;",
  ),
  plant(
    "lint: a function too winding to follow",
    `${here}-winding.ts`,
    "noExcessiveCognitiveComplexity",
    winding(),
  ),
  plant(
    "lint: imports in a ring",
    `${here}-ring-a.ts`,
    "noImportCycles",
    'import { b } from "./prove-ring-b.ts";\n\nexport const a = () => b;',
  ),
  plant(
    "lint: the other half of the ring",
    `${here}-ring-b.ts`,
    "noImportCycles",
    'import { a } from "./prove-ring-a.ts";\n\nexport const b = () => a;',
  ),
  plant("lint: a layout of one's own", `${here}-layout.ts`, "format", "export   const x   = 1"),
  plant(
    "lint: a picture without a text",
    "src/web/ui/prove-alt.tsx",
    "useAltText",
    'export const Picture = () => <img src="/x.png" />;',
  ),
];

/** What knip names stands in a table: the name first, then the file. */
const dead = (rule: string, says: RegExp, files: Record<string, string>): Plant => ({
  rule: `dead code: ${rule}`,
  files,
  says,
});

export const deadPlants: readonly Plant[] = [
  dead("a file nobody uses", /Unused files[\s\S]*?src\/web\/ui\/prove-dead\.ts/, {
    "src/web/ui/prove-dead.ts": "export const x = 1;\n",
  }),
  dead("an export nobody uses", /Unused exports[\s\S]*?proveDeadExport +test\/prove-used\.ts/, {
    "test/prove-used.ts": "export const used = 1;\nexport const proveDeadExport = 2;\n",
    "test/prove-user.test.ts":
      'import { expect, test } from "vitest";\nimport { used } from "./prove-used.ts";\n\ntest("x", () => expect(used).toBe(1));\n',
  }),
  dead("a package that is not in package.json", /Unlisted dependencies[\s\S]*?lodash-prove/, {
    "test/prove-unlisted.test.ts": 'import "lodash-prove";\n',
  }),
];

/** Nested deep enough to be refused. */
function winding(): string {
  const open = [..."abcdefg"].map((name) => `if (${name}) {\n`).join("");
  const names = [..."abcdefg"].map((name) => `${name}: boolean`).join(", ");
  return `export function x(${names}): number {\n${open}return 1;\n${"}".repeat(7)}\nreturn 2;\n}`;
}
