import { rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../tool.ts";

const leftOut = new Set(["node_modules", ".git", "dist", ".data", ".waaier", "coverage"]);

/**
 * A copy of the sources in a temporary folder, to plant violations in while others work in the real
 * ones. It is gone when this process ends, however it ends.
 */
export async function copyOfSources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waaier-prove-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => process.exit(130));
  }
  for (const name of await readdir(root)) {
    if (leftOut.has(name)) continue;
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await linkPackages(folder);
  return folder;
}

/** Links each package and not the folder of them: what the tools keep in `.cache` is of the copy alone. */
async function linkPackages(folder: string): Promise<void> {
  const packages = join(root, "node_modules");
  await mkdir(join(folder, "node_modules"));
  for (const name of await readdir(packages)) {
    if (name === ".cache") continue;
    await symlink(join(packages, name), join(folder, "node_modules", name));
  }
}
