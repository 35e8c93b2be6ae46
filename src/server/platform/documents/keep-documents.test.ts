import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp } from "../backup.ts";
import type { Context } from "../context.ts";
import { workOn } from "../context.ts";
import type { Database } from "../database.ts";
import { migrate } from "../migrate.ts";
import { restore } from "../restore.ts";
import { emptyDatabase } from "../test-empty-db.ts";
import { addDocument } from "./add-document.ts";
import { addVersion } from "./add-version.ts";
import { getDocumentContent } from "./get-document-content.ts";
import { asked, editor, givenFile, judge, ours, pdfWith } from "./given-document.fixture.ts";
import { judgeDocument } from "./judge-document.ts";

let database: Database;
let again: Database;
let folder = "";
const now = new Date("2026-11-22T12:00:00Z");
const workOf = ({ db }: Database, caller = editor) => workOn(db, false, () => now, caller);

beforeAll(async () => {
  database = await emptyDatabase();
  again = await emptyDatabase();
  await migrate(database.db);
  folder = await mkdtemp(join(tmpdir(), "waaier-documents-"));
}, 120_000);
afterAll(async () => {
  await database.close();
  await again.close();
  await rm(folder, { recursive: true, force: true });
});

async function bytesOf(ctx: Context, id: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of (await getDocumentContent(ctx, id)).content) parts.push(part);
  return Buffer.concat(parts);
}

test("a backup carries documents, their content and their judgements, and restored they are the same", async () => {
  const bytes = randomBytes(300_000);
  const file = { name: "café ☂.pdf", mediaType: "application/pdf", bytes, sha256: "0".repeat(64) };
  const { id } = await workOf(database).change((ctx) =>
    addDocument(ctx, ours, asked, { file, key: null }),
  );
  await workOf(database, judge).change((ctx) =>
    judgeDocument(ctx, id, { verdict: "sufficient", note: "“Ja”" }, null),
  );
  const backup = join(folder, "a.backup");
  await backUp(database.db, backup, now);
  await restore(again.db, backup);
  expect((await workOf(again).read((ctx) => bytesOf(ctx, id))).equals(bytes)).toBe(true);
  for (const table of ["document", "document_judgement"]) {
    const rows = ({ db }: Database) =>
      sql.raw(`select * from platform.${table} order by id`).execute(db);
    expect((await rows(again)).rows).toEqual((await rows(database)).rows);
  }
}, 120_000);

test("of two versions added at the same time one is the second, and the other is refused", async () => {
  const work = workOf(database);
  const first = await work.change((ctx) => givenFile(ctx));
  const add = async (page: string) => {
    const file = await pdfWith(page);
    return work.change((ctx) =>
      addVersion(
        ctx,
        { owner: ours, after: first.id },
        { keepUntil: asked.keepUntil },
        { file, key: null },
      ),
    );
  };
  const outcomes = await Promise.allSettled([add("/A 1"), add("/A 2"), add("/A 3")]);
  const refused = outcomes.filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(2);
  for (const { reason } of refused as PromiseRejectedResult[]) {
    expect(reason).toMatchObject({ code: "platform/newer-version" });
  }
});
