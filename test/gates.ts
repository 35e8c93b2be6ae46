import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Ran, root, run } from "./tool.ts";

/** One part of `npm run check`: a tool, and how to tell that it looked at our sources at all. */
interface Gate {
  readonly words: readonly string[];
  /** How many files the tool says it looked at; a tool that says nothing is watched by `npm run prove`. */
  readonly looked?: (output: string) => number;
  /** Keeps of what the tool said only what tells a fault. */
  readonly tell?: (output: string) => string;
}

const numberIn = (pattern: RegExp) => (output: string) => Number(pattern.exec(output)?.[1] ?? 0);
const sourceLine = /^\/.*\/(?:src|data\/compile)\/.*\.tsx?$/gm;

export const gates = {
  types: {
    // Listed, because tsc that finds no file is content too.
    words: [
      "tsc",
      "--incremental",
      "--tsBuildInfoFile",
      "node_modules/.cache/waaier/tsc.json",
      "--listFiles",
    ],
    looked: (output) => output.match(sourceLine)?.length ?? 0,
    tell: (output) => output.replace(/^\/.*\n/gm, ""),
  },
  lint: {
    words: ["biome", "check", "--error-on-warnings", "--max-diagnostics=50"],
    looked: numberIn(/Checked (\d+) files/),
  },
  architecture: {
    words: ["depcruise", "src", "data", "--config", ".dependency-cruiser.cjs"],
    looked: numberIn(/(\d+) modules/),
  },
  "dead code": { words: ["knip"] },
  "API rules": { words: ["node", "test/lint-api.ts"] },
} satisfies Record<string, Gate>;

export type GateName = keyof typeof gates;
export const gateNames = Object.keys(gates) as GateName[];

/** How a gate judged the tree in a folder. */
export interface Verdict {
  readonly name: GateName;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Has a gate judge the tree in a folder. A tool that saw fewer files than there are has judged nothing. */
export async function pass(name: GateName, cwd = root): Promise<Verdict> {
  const gate: Gate = gates[name];
  const ran = await run(gate.words, { cwd });
  const blind = blindness(gate, ran, cwd);
  const output = gate.tell ? gate.tell(ran.output) : ran.output;
  return {
    name,
    passed: ran.code === 0 && blind === "",
    output: blind + output,
    seconds: ran.seconds,
  };
}

function blindness(gate: Gate, { output }: Ran, cwd: string): string {
  if (!gate.looked) return "";
  const there = ["src", "data/compile"].flatMap((folder) =>
    readdirSync(join(cwd, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    ),
  ).length;
  const seen = gate.looked(output);
  return seen >= there
    ? ""
    : `BLIND: it looked at ${seen} files, and there are ${there} to look at.\n`;
}
