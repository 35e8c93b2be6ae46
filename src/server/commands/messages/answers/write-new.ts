import { closeSync, existsSync, mkdirSync, openSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Words } from "#standards/istandaarden/words";

const reasons: Readonly<Record<string, Words>> = {
  EEXIST: {
    nl: "dit bestand is er al en wordt niet overschreven. Kies een lege map",
    en: "this file is there already and is not written over. Choose an empty folder",
  },
  EACCES: { nl: "u mag hier niet schrijven", en: "you may not write here" },
  EPERM: { nl: "u mag hier niet schrijven", en: "you may not write here" },
  EROFS: { nl: "hier kan niet worden geschreven", en: "nothing can be written here" },
  ENOSPC: { nl: "de schijf is vol", en: "the disk is full" },
  ENOTDIR: { nl: "dit is geen map", en: "this is no folder" },
  ENAMETOOLONG: { nl: "deze naam is te lang", en: "this name is too long" },
};

/**
 * Writes a new file, with the folders around it; what is there already stays as it is, and what is not written whole is not
 * left. Gives back why it was not written; null: it was. An error that does not come from the system is a bug, and thrown.
 */
export function writeNew(path: string, text: string): Words | null {
  try {
    makeFolder(dirname(path));
    writeWhole(path, openSync(path, "wx"), text);
    return null;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
    const code = error.syscall === "mkdir" && error.code === "EEXIST" ? "ENOTDIR" : `${error.code}`;
    const other = { nl: `niet te schrijven (${code})`, en: `cannot be written (${code})` };
    return reasons[code] ?? other;
  }
}

/** Level by level: all at once never ends where a folder cannot be made and nothing says so, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function writeWhole(path: string, file: number, text: string): void {
  let isWhole = false;
  try {
    writeFileSync(file, text);
    isWhole = true;
  } finally {
    closeSync(file);
    if (!isWhole) unlinkSync(path);
  }
}
