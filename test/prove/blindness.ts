import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type GateName, pass } from "../gates.ts";
import { holds, planted, type Score, sumOf } from "./plant.ts";

/** A setting with which a tool finds nothing to look at, and is content. */
const blindfolds: readonly {
  readonly gate: GateName;
  readonly file: string;
  readonly blind: (text: string) => string;
}[] = [
  {
    // What TypeScript 7 does to dependency-cruiser 18: 0 modules, "no violations", exit code 0.
    gate: "architecture",
    file: ".dependency-cruiser.cjs",
    blind: (text) => `${text}\nmodule.exports.options.includeOnly = "^nowhere/";\n`,
  },
  {
    gate: "types",
    file: "tsconfig.json",
    blind: (text) => text.replace(/"include": \[[^\]]*\]/, '"include": ["vite.config.ts"]'),
  },
  {
    gate: "lint",
    file: "biome.json",
    blind: (text) => text.replace(/"includes": \[[^\]]*\]/, '"includes": ["tsconfig.json"]'),
  },
];

/** A gate whose tool looks at nothing fails, however content the tool is. */
export async function proveSight(copy: string): Promise<Score> {
  const scores: Score[] = [];
  for (const { gate, file, blind } of blindfolds) {
    const text = await readFile(join(copy, file), "utf8");
    const verdict = await planted(copy, { [file]: blind(text) }, () => pass(gate, copy));
    const held = !verdict.passed && verdict.output.startsWith("BLIND");
    scores.push(holds(`${gate}: a tool that looks at nothing fails`, held, verdict.output));
  }
  return sumOf(scores);
}
