import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What the files in a folder take of the disk, in bytes. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let blocks = 0;
  for (const entry of entries) {
    if (entry.isFile()) blocks += (await stat(join(entry.parentPath, entry.name))).blocks;
  }
  // A block of `stat` is 512 bytes on every system.
  return blocks * 512;
}
