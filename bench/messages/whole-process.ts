import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../test/tool.ts";

/** A program, and the words that it is called with. */
export type Command = readonly [program: string, ...words: string[]];

/** Our command line, in the Node that this runs on: that of the packages. */
export const waaier = (...words: readonly string[]): Command => [
  process.execPath,
  join(root, "bin/waaier"),
  ...words,
];

export const xmllint = (...words: readonly string[]): Command => ["xmllint", "--noout", ...words];

/** The milliseconds from the start of a process to its end. It must find everything right, which its exit code tells. */
export function wholeProcess([program, ...words]: Command): number {
  const began = performance.now();
  const { status, error } = spawnSync(program, words, { stdio: "ignore" });
  const milliseconds = performance.now() - began;
  if (status === 0) return milliseconds;
  // Once more, to be told why: to write it down would have taken time.
  const again = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1e8 });
  const told = error?.message ?? `${again.stdout.slice(0, 1000)}${again.stderr.slice(-1000)}`;
  throw new Error(`${[program, ...words.slice(0, 6)].join(" ")} ended with ${status}:\n${told}`);
}

/** How many processors a run of our own command keeps busy, compilers and all: its time on them against the time it takes. */
export function processorsBusy(command: Command): number {
  const began = performance.now();
  const told = toldAtExit(command, "Object.values(process.cpuUsage()).join(' ')");
  const milliseconds = performance.now() - began;
  const [user = Number.NaN, system = Number.NaN] = told.split(" ").map(Number);
  const microseconds = user + system;
  if (!(microseconds > 0)) throw new Error(`no time of the processor can be read in ${told}`);
  return microseconds / 1000 / milliseconds;
}

/** What our own command says of itself when it ends well: what an expression comes to, which has `fs` at hand. */
export function toldAtExit([program, ...words]: Command, expression: string): string {
  const script = `const fs = process.getBuiltinModule("node:fs"); process.on("exit", () => fs.writeSync(3, String(${expression})));`;
  const tells = `data:text/javascript,${encodeURIComponent(script)}`;
  const { status, output } = spawnSync(program, ["--import", tells, ...words], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}`);
  return output[3] ?? "";
}

/** What a process says of itself on its standard error, when it ends well. */
export function toldBy([program, ...words]: Command): string {
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stderr.slice(-1000)}`);
  return stderr;
}
