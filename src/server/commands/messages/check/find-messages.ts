import { type Dirent, readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "#standards/istandaarden/words";
import { whyUnread } from "./why-unread.ts";

/** Something to be checked. */
export interface MessageFile {
  readonly path: string;
  /** Less than was asked for comes at its end only. Of what comes through a pipe it tells nothing. */
  readonly isPlain: boolean;
  /** In which it was found; null: it was named itself. */
  readonly folder: string | null;
}

/** What was asked to be checked. */
export interface Found {
  readonly files: readonly MessageFile[];
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
  const files: MessageFile[] = [];
  const faults: { path: string; words: Words }[] = [];
  let hasFolder = false;
  for (const path of paths) {
    const what = path === standardInput ? undefined : whatIs(path);
    if (!what?.isDirectory()) {
      files.push({ path, isPlain: what?.isFile() === true, folder: null });
      continue;
    }
    hasFolder = true;
    try {
      const within = messagesIn(path);
      if (within.length === 0) faults.push({ path, words: noMessages });
      for (const file of within) {
        files.push({ path: file, isPlain: true, folder: path });
      }
    } catch (error) {
      faults.push({ path, words: whyUnread(error) });
    }
  }
  return { files, faults, hasFolder };
}

/** Undefined also of what cannot be looked at: why is told by whoever opens it. */
export function whatIs(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** By code unit: the same on every machine, whatever its language. */
const messagesIn = (folder: string): string[] => [...filesIn(folder)].sort();

// Node can walk through folders by itself, and then asks for each file once more what it is.
function* filesIn(folder: string): Generator<string> {
  // A path is put together once, and not for every file.
  const within = join(folder, "-").slice(0, -1);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = within + entry.name;
    if (entry.isDirectory()) yield* filesIn(path);
    else if (/\.xml$/i.test(entry.name) && isFile(entry, path)) yield path;
  }
}

/** A link to a file counts, one to a folder does not: it may lead around in a circle. */
const isFile = (entry: Dirent, path: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && whatIs(path)?.isFile() === true);
