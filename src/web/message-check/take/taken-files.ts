import type { Chosen } from "../use-checker.ts";

/** What somebody chose or dropped. */
export interface Taken {
  readonly chosen: readonly Chosen[];
  /** Folders in which there is no file that ends in .xml. */
  readonly empty: readonly string[];
  /** How many files of folders do not end in .xml. */
  readonly skipped: number;
}

/** As the command line does: of a folder only what ends in .xml, however deep. */
const isXml = (name: string): boolean => /\.xml$/i.test(name);

const collator = new Intl.Collator("en", { numeric: true });
const byName = (one: Chosen, other: Chosen): number => collator.compare(one.name, other.name);

/** Files that were chosen one by one: all of them, whatever they are. */
export const chosenFilesOf = (files: Iterable<File>): Taken => ({
  chosen: [...files].map((file) => ({ name: file.name, blob: file })),
  empty: [],
  skipped: 0,
});

/** A folder that was chosen whole. */
export function chosenFolderOf(files: Iterable<File>): Taken {
  const all = [...files];
  const chosen = all
    .filter(({ name }) => isXml(name))
    .map((file) => ({ name: file.webkitRelativePath || file.name, blob: file }));
  const [folder = ""] = (all[0]?.webkitRelativePath ?? "").split("/");
  const empty = chosen.length === 0 ? [folder] : [];
  return { chosen: chosen.sort(byName), empty, skipped: all.length - chosen.length };
}

/** The part of what a browser gives of a drop that is used here. */
export interface Dropped {
  readonly items: Iterable<Pick<DataTransferItem, "kind" | "getAsFile" | "webkitGetAsEntry">>;
}

/** What was dropped: files, folders, or both. */
export async function droppedFilesOf({ items }: Dropped): Promise<Taken> {
  // All at once: after the drop the browser tells nothing more.
  const entries = [...items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const chosen: Chosen[] = [];
  const empty: string[] = [];
  let skipped = 0;
  for (const { entry, file } of entries) {
    if (entry && isFolder(entry)) {
      const within = await messagesIn(entry);
      if (within.chosen.length === 0) empty.push(entry.name);
      for (const one of within.chosen) chosen.push(one);
      skipped += within.skipped;
    } else if (file) chosen.push({ name: file.name, blob: file });
  }
  return { chosen, empty, skipped };
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

type Within = Pick<Taken, "skipped"> & { readonly chosen: Chosen[] };

async function messagesIn(folder: FileSystemDirectoryEntry): Promise<Within> {
  const found: Chosen[] = [];
  let skipped = 0;
  for (const entry of await entriesIn(folder)) {
    if (isFolder(entry)) {
      const within = await messagesIn(entry);
      for (const one of within.chosen) found.push(one);
      skipped += within.skipped;
    } else if (isFile(entry) && isXml(entry.name)) {
      const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      found.push({ name: entry.fullPath.replace(/^\//, ""), blob });
    } else skipped += 1;
  }
  return { chosen: found.sort(byName), skipped };
}

/** A browser gives them a hundred at a time, until there are none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    for (const entry of some) all.push(entry);
  }
}
