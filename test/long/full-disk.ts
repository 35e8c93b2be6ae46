import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A small disk of its own, to fill. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves this much room, or none. */
  fill(leaving: number): void;
  free(): void;
  remove(): void;
}

/** Mounts a disk in memory; null where that is not allowed. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), "waaier-disk-"));
  try {
    const size = `size=${megabytes}m,mode=1777`;
    execFileSync("mount", ["-t", "tmpfs", "-o", size, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, "filler");
  return {
    folder,
    fill: (leaving) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leaving)));
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      // Lazily: a database that was killed may still be letting go of it.
      execFileSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
