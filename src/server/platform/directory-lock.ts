import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Another process works on this folder. */
export class DirectoryInUse extends Error {
  constructor(directory: string, pid: number) {
    super(
      `Another Waaier (process ${pid}) works on ${directory}. Stop that one first, or choose another folder with DATA_DIR.`,
    );
  }
}

/**
 * Takes a folder for this process alone: two PGlites on one folder lose data without a word.
 * Returns how to let go. Throws `DirectoryInUse` while another living process holds it; a lock of
 * a process that was killed is taken over.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const place = join(directory, "lock");
  const id = randomUUID();
  const mine = join(directory, `lock.${id}`);
  const holder: Holder = { id, pid: process.pid, since: startOf(process.pid) };
  await writeFile(mine, JSON.stringify(holder));
  try {
    await take(mine, place, directory);
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(place, { force: true });
}

async function take(mine: string, place: string, directory: string): Promise<void> {
  for (;;) {
    if (await linked(mine, place)) return;
    const holder = await holderOf(place);
    if (!holder) continue;
    if (isAlive(holder)) throw new DirectoryInUse(directory, holder.pid);
    // Who sees a dead lock may be late: another may have taken its place since. So its name is claimed first,
    // in the same way as the folder itself, and whoever has the claim looks again before it acts.
    const claim = `${place}.after-${holder.id}`;
    await take(mine, claim, directory);
    const still = await holderOf(place);
    if (still?.id === holder.id) return rename(claim, place);
    await rm(claim, { force: true });
  }
}

/** A hard link is made or it is not, also when two try at once. */
async function linked(mine: string, place: string): Promise<boolean> {
  try {
    await link(mine, place);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

interface Holder {
  readonly id: string;
  readonly pid: number;
  /** When the process began, as the system counts it; null where it cannot be read. */
  readonly since: string | null;
}

// A lock is written whole before it gets its name; only a loss of power leaves one that says nothing.
const nobody: Holder = { id: "nobody", pid: 0, since: null };

/** Who has the lock; null when it is gone. */
async function holderOf(place: string): Promise<Holder | null> {
  try {
    return { ...nobody, ...(JSON.parse(await readFile(place, "utf8")) as Holder) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : nobody;
  }
}

function isAlive({ pid, since }: Holder): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is such a process, of another user.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  // A number is used again, after a restart of the machine or sooner: the process must also have begun then.
  return since === null || startOf(pid) === since;
}

/**
 * When a process began: the boot of the machine and field 22 of /proc/PID/stat (proc(5)). Null on systems
 * without it, and for a process that ended and that nobody has waited for yet.
 */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in brackets, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}
