import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** Of what this machine does not have, npm has a build. */
const fromNpm: Readonly<Record<number, string>> = { 22: "22.23.3" };

const windows = process.platform === "win32";
const program = windows ? "node.exe" : "node";

/** The Node of a version, on this machine or else from npm into a folder within `place`; null: it cannot be had. */
export async function nodeOf(major: number, place: string): Promise<string | null> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = [process.execPath, ...folders.map((folder) => join(folder, program))];
  return places.find((one) => majorOf(one) === major) ?? (await fetched(major, place));
}

function majorOf(place: string): number | null {
  if (!existsSync(place)) return null;
  try {
    const said = execFileSync(place, ["--version"], { encoding: "utf8", stdio: "pipe" });
    return Number(/^v(\d+)\./.exec(said)?.[1]);
  } catch {
    return null;
  }
}

async function fetched(major: number, within: string): Promise<string | null> {
  const version = fromNpm[major];
  if (version === undefined) return null;
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const folder = join(within, `node-${major}`);
  mkdirSync(folder, { recursive: true });
  const words = ["install", "--ignore-scripts", "--no-save", "--prefix", folder];
  try {
    await promisify(execFile)(windows ? "npm.cmd" : "npm", [...words, `${name}@${version}`]);
  } catch {
    return null;
  }
  const place = join(folder, "node_modules", name, windows ? program : "bin/node");
  return majorOf(place) === major ? place : null;
}
