import { sql } from "kysely";
import { expect, test } from "vitest";
import { inUndoneTransaction } from "../test-db.ts";
import { documentData } from "./document-data.ts";
import { documentTasks } from "./document-tasks.ts";
import { eraseOldDocuments } from "./erase-old-documents.ts";
import { getDocument } from "./get-document.ts";
import { getDocumentContent } from "./get-document-content.ts";
import { as, editor, givenFile, judge, later, ours, testNames } from "./given-document.fixture.ts";
import { judgeDocument } from "./judge-document.ts";

test("content is erased after its last day and not on it; the record stays", () =>
  inUndoneTransaction(async (ctx) => {
    const { id, sha256 } = await givenFile(ctx, { keepUntil: "2026-12-02" });
    await eraseOldDocuments(later(ctx, 10));
    expect((await getDocumentContent(ctx, id)).bytes).toBeGreaterThan(0);
    await eraseOldDocuments(later(ctx, 11));
    await expect(getDocumentContent(ctx, id)).rejects.toMatchObject({
      code: "platform/document-gone",
    });
    const pieces = await sql`select from platform.document_chunk where document = ${id}`.execute(
      ctx.db,
    );
    expect(pieces.rows).toEqual([]);
    expect(await getDocument(ctx, id, testNames)).toMatchObject({
      sha256,
      fileName: null,
      erasedAt: later(ctx, 11).now.toISOString(),
      withdrawnAt: null,
    });
  }));

test("content that is erased while it is sent never looks whole", () =>
  inUndoneTransaction(async (ctx) => {
    const { id } = await givenFile(ctx);
    const { content } = await getDocumentContent(ctx, id);
    await eraseOldDocuments(later(ctx, 2_000));
    await expect(content[Symbol.asyncIterator]().next()).rejects.toThrow(/before its size/);
  }));

test("a term that ends within thirty days is a task for who may edit", () =>
  inUndoneTransaction(async (ctx) => {
    await givenFile(ctx, { keepUntil: "2026-12-23" });
    expect(await documentTasks(as(ctx, editor), testNames)).toEqual([]);
    await givenFile(ctx, { keepUntil: "2026-12-22" });
    expect(await documentTasks(as(ctx, editor), testNames)).toMatchObject([
      { kind: "document-ends", organisation: { id: ours }, count: 1, due: "2026-12-22" },
    ]);
  }));

test("a person can see what he added and judged; the document stays when he is erased", () =>
  inUndoneTransaction(async (ctx) => {
    const { id } = await givenFile(ctx);
    await judgeDocument(as(ctx, judge), id, { verdict: "sufficient", note: "Goed." }, null);
    const shown = (number: number) => documentData.show(ctx, { number, email: null });
    expect(await shown(editor.person ?? 0)).toMatchObject([
      { part: "documents", rows: [{ id, fileName: "besluit.pdf" }] },
      { part: "judgements", rows: [] },
    ]);
    expect((await shown(judge.person ?? 0))[1]?.rows).toMatchObject([
      { document: id, note: "Goed." },
    ]);
    await documentData.erase(ctx, { number: editor.person ?? 0, email: null });
    expect((await getDocument(ctx, id, testNames)).fileName).toBe("besluit.pdf");
  }));
