import { createHash } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import * as contract from "#contract/documents";
import { inUndoneTransaction, testDatabase } from "../test-db.ts";
import { addDocument } from "./add-document.ts";
import { addVersion } from "./add-version.ts";
import { getDocument } from "./get-document.ts";
import { getDocumentContent } from "./get-document-content.ts";
import {
  as,
  asked,
  editor,
  givenFile,
  other,
  ours,
  pdfWith,
  testNames,
} from "./given-document.fixture.ts";
import { withdrawDocument } from "./withdraw-document.ts";

const nothing = { file: null, key: null };
const link = { ...asked, url: "https://www.example.nl/besluit" };

test("a document with both a file and a link, or neither, is refused", () =>
  inUndoneTransaction(async (ctx) => {
    const code = "platform/file-or-link";
    await expect(addDocument(ctx, ours, asked, nothing)).rejects.toMatchObject({ code });
    const file = await pdfWith("");
    await expect(addDocument(ctx, ours, link, { file, key: null })).rejects.toMatchObject({ code });
  }));

test.each(["2026-11-22", "2020-01-01", "2046-11-23", "9999-12-31"])(
  "a last day that is past or more than twenty years away is refused: %s",
  (keepUntil) =>
    inUndoneTransaction(async (ctx) => {
      await expect(addDocument(ctx, ours, { ...link, keepUntil }, nothing)).rejects.toMatchObject({
        code: "platform/wrong-term",
      });
    }),
);

test.each([
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "ftp://example.nl/a",
  "https://naam:wachtwoord@example.nl/",
  "//example.nl",
  "example.nl",
  "https://exa mple.nl/",
  "https://example.nl/a\njavascript:b",
  "https://example.nl/\u202Efdp",
  "",
])("the link %j is refused", (url) =>
  inUndoneTransaction(async (ctx) => {
    await expect(addDocument(ctx, ours, { ...asked, url }, nothing)).rejects.toMatchObject({
      code: "platform/wrong-link",
    });
  }),
);

test("a subject without its id, a title of two letters and an unknown audience do not fit the contract", () => {
  for (const wrong of [
    { aboutKind: "step" },
    { title: "ab" },
    { audience: "friends" },
    { keepUntil: "soon" },
  ]) {
    expect(contract.addDocument.body.safeParse({ ...link, ...wrong }).success).toBe(false);
  }
  expect(
    contract.addDocument.body.safeParse({ ...link, aboutKind: "step", aboutId: "1" }).success,
  ).toBe(true);
});

test("a version of another organisation's document, or of none, is not found", () =>
  inUndoneTransaction(async (ctx) => {
    const { id } = await givenFile(ctx);
    const code = "platform/unknown-document";
    const body = { url: link.url, keepUntil: asked.keepUntil };
    for (const place of [
      { owner: other, after: id },
      { owner: ours, after: crypto.randomUUID() },
    ]) {
      await expect(addVersion(ctx, place, body, nothing)).rejects.toMatchObject({ code });
    }
    await expect(withdrawDocument(ctx, other, id)).rejects.toMatchObject({ code });
  }));

test("a version comes after the newest one only; that of the second who adds is refused", () =>
  inUndoneTransaction(async (ctx) => {
    const first = await givenFile(ctx);
    const add = (after: string, page: string) =>
      pdfWith(page).then((file) =>
        addVersion(
          as(ctx, editor),
          { owner: ours, after },
          { keepUntil: asked.keepUntil },
          { file, key: null },
        ),
      );
    const second = await add(first.id, "/A 1");
    expect(second).toMatchObject({ series: first.id, version: 2 });
    expect(second.sha256).not.toBe(first.sha256);
    await expect(add(first.id, "/A 2")).rejects.toMatchObject({ code: "platform/newer-version" });
    await withdrawDocument(ctx, ours, second.id);
    // The number of what was withdrawn is not given again.
    expect(await add(first.id, "/A 3")).toMatchObject({ version: 3 });
    await expect(add(second.id, "/A 4")).rejects.toMatchObject({ code: "platform/newer-version" });
  }));

test("an organisation cannot fill the database", () =>
  inUndoneTransaction(async (ctx) => {
    const { id } = await givenFile(ctx);
    await sql`update platform.document set bytes = 999999900 where id = ${id}`.execute(ctx.db);
    await expect(givenFile(ctx)).rejects.toMatchObject({ code: "platform/documents-full" });
    await addDocument(as(ctx, editor), ours, link, nothing);
    await withdrawDocument(ctx, ours, id);
    await givenFile(ctx);
  }));

test("the same request with the same key adds one document, and with another file it is refused", () =>
  inUndoneTransaction(async (ctx) => {
    const add = async (page: string) =>
      addDocument(as(ctx, editor), ours, asked, { file: await pdfWith(page), key: "once" });
    expect(await add("")).toEqual(await add(""));
    await expect(add("/A 1")).rejects.toMatchObject({ code: "platform/key-used" });
  }));

test("what fails half-way leaves neither record nor content", async () => {
  const { db } = await testDatabase();
  const rows = async (): Promise<unknown> =>
    (
      await sql`select (select count(*) from platform.document) as records,
        (select count(*) from platform.document_chunk) as pieces`.execute(db)
    ).rows[0];
  const before = await rows();
  const now = new Date("2026-11-22T12:00:00Z");
  const failing = db.transaction().execute(async (tx) => {
    await givenFile({ db: tx, now, practice: false, caller: editor });
    throw new Error("the process stopped here");
  });
  await expect(failing).rejects.toThrow("stopped here");
  expect(await rows()).toEqual(before);
});

test("a file is given as it was sent, and its fingerprint is that of its bytes", () =>
  inUndoneTransaction(async (ctx) => {
    // Larger than one statement writes, with every byte in it.
    const all = Buffer.from(Uint8Array.from({ length: 257 }, (_, at) => at));
    const bytes = Buffer.alloc(2_500_000, all);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { name: "groot bestand.pdf", mediaType: "application/pdf", bytes, sha256 };
    const added = await addDocument(as(ctx, editor), ours, asked, { file, key: null });
    expect(added.fingerprint).toBe(`${added.id} sha256:${sha256}`);
    const given = await getDocumentContent(ctx, added.id);
    const parts: Buffer[] = [];
    for await (const part of given.content) parts.push(part);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1_048_576);
    expect(given).toMatchObject({ bytes: bytes.length, fileName: file.name, open: true });
  }));

test("a link is kept as browsers write it, and has a digest too", () =>
  inUndoneTransaction(async (ctx) => {
    const url = " HTTPS://www.Example.NL:443/a/../b#c ";
    const { id, sha256 } = await addDocument(as(ctx, editor), ours, { ...asked, url }, nothing);
    const shown = await getDocument(ctx, id, testNames);
    expect(shown).toMatchObject({
      kind: "link",
      url: "https://www.example.nl/b#c",
      owner: { id: ours, name: `Oefenstad ${ours}` },
    });
    expect(sha256).toBe(createHash("sha256").update("https://www.example.nl/b#c").digest("hex"));
    await expect(getDocumentContent(ctx, id)).rejects.toMatchObject({ code: "platform/no-file" });
  }));
