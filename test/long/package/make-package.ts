import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../tool.ts";

const start = promisify(execFile);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** What `npm pack` tells of the file that it made. */
export interface Packed {
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly shasum: string;
  readonly files: readonly { readonly path: string }[];
}

/** Makes the package in a folder, out of the sources, and the file that is installed in another. */
export async function makePackage(folder: string, into: string): Promise<Packed> {
  mkdirSync(into, { recursive: true });
  // From elsewhere than the sources: the package does not depend on where it was made.
  await start(process.execPath, [join(root, "bin/build-package.mjs"), folder], { cwd: into });
  const { stdout } = await start(npm, ["pack", "--json", "--pack-destination", into], {
    cwd: folder,
    encoding: "utf8",
  });
  const [packed] = JSON.parse(stdout) as Packed[];
  if (!packed) throw new Error("npm packed nothing");
  return packed;
}

/** For a command of npm that finds no network, and nothing that was fetched before. */
export const alone = (cache: string): NodeJS.ProcessEnv => ({
  ...process.env,
  npm_config_cache: cache,
  npm_config_offline: "true",
  npm_config_registry: "http://127.0.0.1:9/",
});
