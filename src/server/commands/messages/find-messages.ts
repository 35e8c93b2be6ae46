import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "#standards/istandaarden/words";
import { whyUnread } from "./why-unread.ts";

/** What was asked to be checked. */
export interface Found {
  readonly files: readonly string[];
  /** Folders in which there is nothing to check, or that cannot be read. */
  readonly faults: readonly { readonly path: string; readonly words: Words }[];
  readonly hasFolder: boolean;
}

/** Standard input, in place of a file. */
export const standardInput = "-";

const noMessages: Words = {
  nl: "in deze map staat geen .xml-bestand: er is niets te controleren",
  en: "this folder holds no .xml file: there is nothing to check",
};

/** Files as they were given, and of each folder all that end in .xml, however deep, by their path. */
export function findMessages(paths: readonly string[]): Found {
  const files: string[] = [];
  const faults: { path: string; words: Words }[] = [];
  let hasFolder = false;
  for (const path of paths) {
    const isFolder =
      path !== standardInput && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder) {
      files.push(path);
      continue;
    }
    hasFolder = true;
    try {
      const within = messagesIn(path);
      if (within.length === 0) faults.push({ path, words: noMessages });
      for (const file of within) files.push(file);
    } catch (error) {
      faults.push({ path, words: whyUnread(error) });
    }
  }
  return { files, faults, hasFolder };
}

function messagesIn(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (/\.xml$/i.test(entry.name) && isFile(entry)) {
      found.push(join(entry.parentPath, entry.name));
    }
  }
  // By code unit: the same on every machine, whatever its language.
  return found.sort((one, other) => (one < other ? -1 : 1));
}

/** A link to a file counts, one to a folder does not: it may lead around in a circle. */
const isFile = (entry: Dirent): boolean =>
  entry.isFile() ||
  (entry.isSymbolicLink() &&
    statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() === true);
