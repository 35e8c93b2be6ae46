import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** How a program of ours or of a package ended, and all that it said. */
export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

interface How {
  /** Where to run; the project itself when left out. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Says what it says straight away, instead of keeping it. */
  readonly aloud?: boolean;
}

/** Runs a program found in node_modules/.bin (or on the machine) with the Node that npm installed. */
export function run([program = "", ...words]: readonly string[], how: How = {}): Promise<Ran> {
  const { cwd = root, env = process.env, aloud = false } = how;
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd,
      // The tools begin with `#!/usr/bin/env node`: that must be our Node, not the machine's.
      env: { ...env, PATH: `${root}node_modules/.bin:${env["PATH"] ?? ""}` },
      stdio: ["ignore", aloud ? "inherit" : "pipe", aloud ? "inherit" : "pipe"],
    });
    let output = "";
    const keep = (part: Buffer): void => {
      output += part.toString();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code: code ?? 1, output, seconds: (performance.now() - began) / 1000 }),
    );
  });
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
