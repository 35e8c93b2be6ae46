import { expect, test } from "vitest";
import { mostImportBytes, mostImportRows } from "#contract/collecting";
import { inUndoneTransaction } from "#platform/test-db";
import {
  as,
  bomb,
  bytesOf,
  countRows,
  editor,
  ours,
  publiccode,
  readIn,
  zipOf,
} from "./import.fixture.ts";
import { listImportRows } from "./list-import-rows.ts";
import { readImport } from "./read-import.ts";
import { takeImport } from "./take-import.ts";

const refused = (bytes: Uint8Array | string, name = "bestand") =>
  readImport({ name, bytes: typeof bytes === "string" ? bytesOf(bytes) : bytes }).then(
    () => "read",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
const wide = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
const named = (name: string) => zipOf({ name, content: publiccode() });

test.each([
  ["nothing", "", "catalogue/import-empty"],
  ["a page", "<!doctype html><p>name</p>", "catalogue/unknown-file"],
  ["a picture", Buffer.from("\x89PNG\r\n\x1A\n\0\0", "latin1"), "catalogue/unknown-file"],
  ["a letter", "Beste gemeente, hierbij onze lijst.", "catalogue/unknown-file"],
  ["more than fits", new Uint8Array(mostImportBytes + 1), "catalogue/import-too-large"],
  ["half a zip", named("publiccode.yml").subarray(0, 200), "catalogue/folder-damaged"],
  ["an empty zip", zipOf(), "catalogue/folder-empty"],
  [
    "a zip of something else",
    zipOf({ name: "README.md", content: "# Lees mij" }),
    "catalogue/folder-empty",
  ],
  [
    "a zip in a zip",
    zipOf({ name: "a.zip", content: named("publiccode.yml") }),
    "catalogue/folder-in-folder",
  ],
  ["a file that unfolds to 5 MB", bomb(5), "catalogue/folder-unfolds"],
  [
    "a locked zip",
    zipOf({ name: "publiccode.yml", content: publiccode(), flags: 1 }),
    "catalogue/folder-locked",
  ],
  ["a path out of the zip", named("../publiccode.yml"), "catalogue/folder-path"],
  ["a path from the root", named("/etc/publiccode.yml"), "catalogue/folder-path"],
  ["a path of Windows", named("C:\\publiccode.yml"), "catalogue/folder-path"],
  [
    "a name that turns around",
    zipOf({ name: "a\u202Elmy.yml", content: publiccode(), flags: 0x0800 }),
    "catalogue/folder-path",
  ],
  ["UTF-16 in a table", wide("id;naam\r\nx;y\r\n"), "catalogue/not-utf8"],
  [
    "Latin-1 in a table",
    Buffer.from("naam;soort\r\nCaf\xe9;software\r\n", "latin1"),
    "catalogue/not-utf8",
  ],
  ["a field in two columns", "naam;name\r\nx;y\r\n", "catalogue/column-twice"],
])("%s is refused, with a sentence that helps", async (_what, bytes, code) => {
  expect(await refused(bytes)).toBe(code);
});

test("a small zip of a hundred files that unfold to more than it may is refused", async () => {
  const content = Buffer.alloc(999_000, "#");
  const entries = Array.from({ length: 101 }, (_, n) => ({ name: `${n}/a.yml`, content }));
  const zip = zipOf(...entries);
  expect(zip.length).toBeLessThan(200_000);
  expect(await refused(zip)).toBe("catalogue/folder-unfolds");
});

test("a zip of files that were made to have ten thousands of faults is not read to its end", async () => {
  const faulty = Buffer.from(publiccode({ categories: `[${"a, ".repeat(3000)}a]` }));
  const entries = Array.from({ length: 500 }, (_, n) => ({
    name: `${n}/publiccode.yml`,
    content: faulty,
  }));
  expect(await refused(zipOf(...entries))).toBe("catalogue/folder-faulty");
}, 60_000);

test("a table of one row too many is refused, and one less is read", async () => {
  const rows = (count: number) =>
    `naam;soort\n${Array.from({ length: count }, (_, n) => `Ding ${n};software`).join("\n")}\n`;
  expect(await refused(rows(mostImportRows + 1))).toBe("catalogue/import-too-many");
  expect(await refused(rows(mostImportRows))).toBe("read");
});

test("the line of the first letter that is not UTF-8 is told", async () => {
  const bytes = Buffer.from("naam;soort\nGoed;software\nCaf\xe9;software\n", "latin1");
  await expect(readImport({ name: "a.csv", bytes })).rejects.toThrow("line 3");
});

test("a path in the name of the file is refused", async () => {
  expect(await refused(publiccode(), "../publiccode.yml")).toBe("platform/file-name");
});

test.each([
  [
    "a bomb of aliases",
    "publiccodeYmlVersion: '0.7'\na: &a [x,x,x,x,x,x,x,x,x]\n" +
      ["ba", "cb", "dc", "ed", "fe", "gf", "hg"]
        .map(([to, from]) => `${to}: &${to} [${`*${from},`.repeat(9)}]\n`)
        .join(""),
    "too-many-aliases",
  ],
  ["a double key", `${publiccode()}name: Anders\n`, "duplicate-key"],
  ["two documents", `${publiccode()}---\nname: x\n`, "several-documents"],
  ["broken YAML", "publiccodeYmlVersion: [", "bad-yaml"],
  ["UTF-16", wide(publiccode()), "not-utf8"],
  ["another version", publiccode({ publiccodeYmlVersion: '"9.9"' }), "unsupported-version"],
  ["no version", publiccode({ publiccodeYmlVersion: null }), "required"],
  ["no name", publiccode({ name: null }), "no-name"],
  ["a name without end", publiccode({ name: "x".repeat(500) }), "no-name"],
  ["signs that nobody sees in its name", publiccode({ name: '"Oefen\u200Bmelding"' }), "faulty"],
  ["a name that turns around", publiccode({ name: '"Oefen\u202Egnidlem"' }), "faulty"],
  ["a sign that no database keeps", publiccode({ name: '"Oefen\\0melding"' }), "control-character"],
  ["half a sign", publiccode({ name: '"Oefen\\uD800melding"' }), "control-character"],
])("%s makes a faulty row, told and never taken over", (_what, content, code) =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const { id, counts } = await readIn(mine, content);
    expect(counts).toEqual({ new: 0, change: 0, same: 0, faulty: 1 });
    const { items } = await listImportRows(mine, ours, id, { limit: 1 });
    expect(
      items[0]?.faults.filter(({ level }) => level === "error").map((one) => one.code),
    ).toContain(code);
    const before = await countRows(ctx);
    expect(await takeImport(mine, ours, id, { validOnly: true })).toEqual({
      entries: 0,
      proposals: 0,
    });
    expect(await countRows(ctx)).toEqual(before);
  }),
);

test("script in every field stays the text that it is", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const script = "<script>alert(1)</script>";
    const { id } = await readIn(mine, publiccode({ name: `"${script}"` }));
    const { items } = await listImportRows(mine, ours, id, { limit: 1 });
    expect(items[0]).toMatchObject({ outcome: "new", name: script });
    const columns = "naam;soort;samenvatting;andere namen;licentie;eigen werk;vraag;link";
    const table = `${columns}\n${[script, "software", script, script, script, script, script, "javascript:alert(1)"].join(";")}\n`;
    const read = await readIn(mine, table, { name: "a.csv" });
    const rows = await listImportRows(mine, ours, read.id, { limit: 1 });
    expect(rows.items[0]).toMatchObject({ outcome: "faulty", name: script });
    expect(rows.items[0]?.faults).toMatchObject([{ field: "link", line: 2, column: 8 }]);
  }));

test("files in a zip are told by what stands in them, and what else lies there is named", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const folder = zipOf(
      { name: "app/", content: "" },
      { name: "app/anders-genoemd.txt", content: publiccode() },
      { name: "app/README.md", content: "# Lees mij" },
      { name: "__MACOSX/app/._x", content: "x" },
    );
    const { counts, faults } = await readIn(mine, folder, { name: "map.zip" });
    expect(counts).toMatchObject({ new: 1 });
    expect(faults).toMatchObject([{ level: "warning", code: "passed-over", params: { count: 1 } }]);
  }));

test("two files about the same code are not both taken over", () =>
  inUndoneTransaction(async (ctx) => {
    const folder = zipOf(
      { name: "a/publiccode.yml", content: publiccode() },
      {
        name: "b/publiccode.yml",
        content: publiccode({ url: "http://www.code.example.nl/oefenstad/oefenmelding.git" }),
      },
    );
    const { counts } = await readIn(as(ctx, editor), folder, { name: "map.zip" });
    expect(counts).toEqual({ new: 1, change: 0, same: 0, faulty: 1 });
  }));
