import { mkdir, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Outside } from "./start-sealing.ts";

/** Where the checkpoints of an installation are kept beside its database. */
export const checkpointFile = (dataDir: string): string =>
  join(dataDir, "audit", "checkpoints.txt");

/** Keeps checkpoints at the end of a file: the newest one, once, and on disk before anything else happens. */
export function keepInFile(file: string): Outside {
  let last: string | null = null;
  return {
    name: "file",
    keep: async ({ note }) => {
      last ??= (await checkpointsIn(file)).at(-1) ?? "";
      if (note === last) return;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const handle = await open(file, "a", 0o600);
      try {
        // A blank line in between, also below one that was cut off by a loss of power.
        await handle.appendFile(`\n${note}`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      last = note;
    },
  };
}

/** The checkpoints in a file, in the order in which they stand there; none when there is no file. */
export async function checkpointsIn(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return notesIn(text);
}

/**
 * The signed notes in a text, which may be a mail with other words around them. Lines that look like signatures and
 * belong to no checkpoint are given back by themselves, for the check to say that they cannot be read.
 */
export function notesIn(text: string): string[] {
  const found: string[] = [];
  const rest = text.replaceAll("\r\n", "\n").replace(aNote, (note) => {
    found.push(note);
    return "";
  });
  return [...found, ...(rest.match(/^— .*\n?/gm) ?? [])];
}

// Origin, size, root, further lines, a blank one, signatures: c2sp.org/tlog-checkpoint.
const aNote = /^\S+\n\d+\n[A-Za-z0-9+/]+=*\n(?:.+\n)*\n(?:— .+\n)+/gm;
