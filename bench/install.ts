import { join } from "node:path";
import { root, run, say } from "../test/tool.ts";
import { sizeOf } from "./folder-size.ts";
import { type Measured, type Row, row } from "./row.ts";
import { withFolder } from "./server-process.ts";

const kinds = { "to run it": ["--omit=dev"], "with what tests it": [] } as const;

/** What a newcomer waits for: the packages, from the registry, with nothing of them here yet. */
export async function install(): Promise<Measured> {
  const rows: Row[] = [];
  for (const [name, words] of Object.entries(kinds)) {
    say(`  npm ci, ${name}`);
    await withFolder(async (folder) => {
      const clone = join(folder, "waaier");
      await succeed(["git", "clone", "--quiet", root, clone], folder);
      const ci = ["npm", "ci", "--no-audit", "--no-fund", ...words];
      const seconds = await succeed([...ci, "--cache", join(folder, "cache")], clone);
      rows.push(row(`npm ci, ${name}`, seconds, "s"));
      const bytes = await sizeOf(join(clone, "node_modules"));
      rows.push(row(`node_modules, ${name}`, bytes / 1e6, "MB"));
    });
  }
  return { rows, notes: ["Of the last commit, in a new folder with an empty npm cache."] };
}

/** Resolves to the seconds it took. */
async function succeed(words: readonly string[], cwd: string): Promise<number> {
  const { code, output, seconds } = await run(words, { cwd });
  if (code !== 0) throw new Error(`${words.slice(0, 2).join(" ")} ended with ${code}:\n${output}`);
  return seconds;
}
