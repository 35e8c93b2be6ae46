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

const tellsItsTime = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.getBuiltinModule("node:fs").writeSync(3, String(user + system)); });',
)}`;

/** How many processors a run of our own command keeps busy, compilers and all: its time on them against the time it takes. */
export function processorsBusy([program, ...words]: Command): number {
  const began = performance.now();
  const { status, output } = spawnSync(program, ["--import", tellsItsTime, ...words], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const milliseconds = performance.now() - began;
  const microseconds = Number(output[3]);
  if (status !== 0 || !(microseconds > 0))
    throw new Error(`${words.join(" ")} ended with ${status}`);
  return microseconds / 1000 / milliseconds;
}

/** What a process says of itself on its standard error, when it ends well. */
export function toldBy([program, ...words]: Command): string {
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stderr.slice(-1000)}`);
  return stderr;
}
