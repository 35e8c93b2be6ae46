import { expect, test } from "vitest";
import { chosenFilesOf, chosenFolderOf, type Dropped, droppedFilesOf } from "./taken-files.ts";

const fileOf = (path: string): File => {
  const file = new File(["x"], path.slice(path.lastIndexOf("/") + 1));
  return Object.assign(file, { webkitRelativePath: path });
};

const entryOf = (path: string, within: readonly object[] | null): FileSystemEntry =>
  ({
    name: path.slice(path.lastIndexOf("/") + 1),
    fullPath: path,
    isDirectory: within !== null,
    isFile: within === null,
    file: (take: (file: File) => void) => take(fileOf(path)),
    createReader() {
      const rest = [...(within ?? [])];
      // One at a time, as a browser gives them in parts.
      return { readEntries: (take: (some: object[]) => void) => take(rest.splice(0, 1)) };
    },
  }) as never;

const dropped = (...entries: readonly FileSystemEntry[]): Dropped => ({
  items: entries.map((entry) => ({
    kind: "file",
    webkitGetAsEntry: () => entry,
    getAsFile: () => (entry.isFile ? fileOf(entry.fullPath) : null),
  })),
});

test("files that were chosen one by one are all taken, whatever they are called", () => {
  const { chosen } = chosenFilesOf([fileOf("a.zip"), fileOf("b.xml")]);
  expect(chosen.map(({ name }) => name)).toEqual(["a.zip", "b.xml"]);
});

test("of a folder what ends in .xml is taken, by its path", () => {
  const { chosen, empty, skipped } = chosenFolderOf(
    ["map/b10.xml", "map/b9.XML", "map/lees.txt"].map(fileOf),
  );
  expect(chosen.map(({ name }) => name)).toEqual(["map/b9.XML", "map/b10.xml"]);
  expect([empty, skipped]).toEqual([[], 1]);
});

test("a folder without messages is named", async () => {
  expect(chosenFolderOf([fileOf("map/lees.txt")]).empty).toEqual(["map"]);
  expect((await droppedFilesOf(dropped(entryOf("/leeg", [])))).empty).toEqual(["leeg"]);
});

test("folders and files that are dropped together are walked to their depth", async () => {
  const deep = entryOf("/map", [
    entryOf("/map/onder", [entryOf("/map/onder/b.xml", null), entryOf("/map/onder/c.txt", null)]),
    entryOf("/map/a.xml", null),
  ]);
  const { chosen, empty, skipped } = await droppedFilesOf(dropped(deep, entryOf("/los.pdf", null)));
  expect(chosen.map(({ name }) => name)).toEqual(["map/a.xml", "map/onder/b.xml", "los.pdf"]);
  expect([empty, skipped]).toEqual([[], 1]);
});
