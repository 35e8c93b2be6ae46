import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromBase64 } from "#standards/merkle-log/base64";
import { parseNote } from "#standards/merkle-log/signed-note";
import { verifyConsistency } from "#standards/merkle-log/verify-consistency";
import type { Context } from "../context.ts";
import { createLog } from "../log.ts";
import { testDatabase } from "../test-db.ts";
import { askWitness, type Post } from "./ask-witness.ts";
import { openAuditKey, sha256 } from "./audit-key.ts";
import { checkpointFile, checkpointsIn, keepInFile, notesIn } from "./checkpoint-file.ts";
import { mailCheckpoint } from "./mail-checkpoint.ts";
import { sealAudit } from "./seal-audit.ts";
import { readCheckpoint } from "./signed-checkpoint.ts";
import { sealOnce } from "./start-sealing.ts";
import {
  lineAt,
  minutesAfter,
  otherKey,
  storedNotes,
  storeLog,
  testKey,
  undone,
  workAt,
  writeLines,
} from "./stored-log.fixture.ts";
import { newestCheckpoint } from "./tree-store.ts";
import { verifyAudit } from "./verify-audit.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-audit-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const onEmpty = async (use: (ctx: Context) => Promise<void>): Promise<void> =>
  undone((await testDatabase()).db, use);

describe("sealing", () => {
  test("an empty trail makes no checkpoint", () =>
    onEmpty(async (ctx) => {
      expect(await sealAudit(workAt(ctx, ctx.now), testKey)).toBe(0);
      expect(await newestCheckpoint(ctx.db)).toBeNull();
    }));

  test("with a key that is not trusted goes no further, and the lines wait", () =>
    onEmpty(async (ctx) => {
      await storeLog(ctx, [3]);
      await writeLines(ctx, 2, 10);
      const sealing = sealAudit(workAt(ctx, minutesAfter(ctx, 15)), otherKey);
      await expect(sealing).rejects.toThrow("no key of this log signed it");
      expect(await storedNotes(ctx.db)).toHaveLength(1);
    }));

  test("twice seals each line once, in the order in which they were written", () =>
    onEmpty(async (ctx) => {
      await writeLines(ctx, 12, 0);
      const work = workAt(ctx, minutesAfter(ctx, 5));
      expect(await sealAudit(work, testKey)).toBe(12);
      expect(await sealAudit(work, testKey)).toBe(0);
      const { rows } = await sql<{ leaf: number; id: string }>`
        select leaf, id from platform.audit_line order by leaf`.execute(ctx.db);
      expect(rows.map(({ leaf }) => leaf)).toEqual(Array.from({ length: 12 }, (_, at) => at));
      expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
    }));

  test("more lines than are taken at once, after a long stop, is no finding", () =>
    onEmpty(async (ctx) => {
      await sql`
        insert into platform.audit_unsealed (id, at, act, result, origin, salt)
        select (lpad(to_hex(ms), 12, '0') || '70008' || lpad(to_hex(n), 15, '0'))::uuid,
          to_timestamp(ms / 1000.0), 'many', 'done', 'job', decode(md5(n::text), 'hex')
        from (select n, ${ctx.now.getTime()}::bigint + n * 1000 as ms from generate_series(1, 12000) n) as made`.execute(
        ctx.db,
      );
      expect(await sealAudit(workAt(ctx, minutesAfter(ctx, 600)), testKey)).toBe(12_000);
      const report = await verifyAudit(ctx.db, { trusted: testKey.trusted, outside: [] });
      expect(report).toMatchObject({ sealed: 12_000, checkpoints: 2, findings: [] });
    }));

  test("goes on with a new key when the former one is named", () =>
    onEmpty(async (ctx) => {
      await storeLog(ctx, [3]);
      await writeLines(ctx, 2, 10);
      const former = [testKey.verificationKey];
      const key = openAuditKey(Buffer.alloc(32, 9), { practice: false, former });
      expect(await sealAudit(workAt(ctx, minutesAfter(ctx, 15)), key)).toBe(2);
      const report = await verifyAudit(ctx.db, { trusted: key.trusted, outside: [] });
      expect(report).toMatchObject({ sealed: 5, checkpoints: 2, findings: [] });
    }));
});

test("the practice country signs with a key of its own", () => {
  const secret = Buffer.alloc(32, 7);
  const practice = openAuditKey(secret, { practice: true });
  expect(practice.verificationKey).not.toBe(testKey.verificationKey);
  expect(openAuditKey(secret, { practice: false }).verificationKey).toBe(testKey.verificationKey);
});

describe("checkpoints outside the database", () => {
  test("are kept in a file, each once, also by a process that starts later", () =>
    onEmpty(async (ctx) => {
      const file = checkpointFile(join(folder, "once"));
      const log = createLog("silent");
      const sealing = { work: workAt(ctx, minutesAfter(ctx, 5)), key: testKey, log };
      const place = keepInFile(file);
      await writeLines(ctx, 3, 0);
      await sealOnce({ ...sealing, outside: [place] });
      await sealOnce({ ...sealing, outside: [place] });
      await writeLines(ctx, 2, 1);
      await sealOnce({ ...sealing, outside: [keepInFile(file)] });
      await sealOnce({ ...sealing, outside: [keepInFile(file)] });
      expect(await checkpointsIn(file)).toEqual(await storedNotes(ctx.db));
    }));

  test("that were cut off by a loss of power do not spoil the next, and are said to be unreadable", () =>
    onEmpty(async (ctx) => {
      await storeLog(ctx, [3, 2]);
      const notes = await storedNotes(ctx.db);
      const file = join(folder, "cut.txt");
      await writeFile(file, `\n${notes[0]?.slice(0, -5)}`);
      const newest = await newestCheckpoint(ctx.db);
      if (newest) await keepInFile(file).keep(newest);
      const found = await checkpointsIn(file);
      expect(found).toContain(notes[1]);
      const outside = found.map((note) => ({ from: "cut.txt", note }));
      const { findings } = await verifyAudit(ctx.db, { trusted: testKey.trusted, outside });
      expect(findings).toMatchObject([{ code: "checkpoint-forged", from: "cut.txt" }]);
    }));

  test("are found in a mail, with its own ends of lines and words around them", () =>
    onEmpty(async (ctx) => {
      await storeLog(ctx, [3]);
      const [note = ""] = await storedNotes(ctx.db);
      const mail = `Geachte auditor,\n\nDit is het zegel van vandaag:\n\n${note}\nMet groet\n`;
      expect(notesIn(mail.replaceAll("\n", "\r\n"))).toEqual([note]);
      expect(notesIn("geen zegel")).toEqual([]);
    }));

  test("that cannot be kept do not stop the seal", () =>
    onEmpty(async (ctx) => {
      await writeLines(ctx, 3, 0);
      const failing = { name: "failing", keep: () => Promise.reject(new Error("no disk")) };
      const kept: number[] = [];
      const counting = {
        name: "counting",
        keep: async ({ size }: { size: number }) => void kept.push(size),
      };
      const work = workAt(ctx, minutesAfter(ctx, 5));
      await sealOnce({
        work,
        key: testKey,
        log: createLog("silent"),
        outside: [failing, counting],
      });
      expect(kept).toEqual([3]);
    }));

  test("are handed to the mail as a job, when there is one", () =>
    onEmpty(async (ctx) => {
      const sent: string[] = [];
      const job = mailCheckpoint(async (_ctx, note) => void sent.push(note));
      await job(ctx);
      await storeLog(ctx, [3]);
      await job(ctx);
      expect(sent).toEqual(await storedNotes(ctx.db));
    }));
});

describe("a witness", () => {
  /** Behaves as c2sp.org/tlog-witness says, and keeps what it was sent. */
  function testWitness(): {
    post: Post;
    asked: string[];
    state: { size: number; root: Uint8Array };
  } {
    const state = { size: 0, root: new Uint8Array() };
    const asked: string[] = [];
    const post: Post = async (url, body) => {
      asked.push(`${url} ${body.split("\n", 1)}`);
      const [, old = "", proof = "", note = ""] =
        /^old (\d+)\n((?:.+\n)*)\n([\s\S]*)$/.exec(body) ?? [];
      const head = readCheckpoint(note, testKey.trusted);
      if (typeof head === "string") return { status: 403, body: "" };
      if (Number(old) !== state.size) return { status: 409, body: `${state.size}\n` };
      const path = proof
        .split("\n")
        .slice(0, -1)
        .map((line) => fromBase64(line) ?? new Uint8Array());
      const claim = {
        size1: state.size,
        size2: head.size,
        root1: state.root,
        root2: head.root,
        path,
      };
      const consistent = state.size === 0 ? path.length === 0 : verifyConsistency(sha256, claim);
      if (!consistent) return { status: 422, body: "" };
      Object.assign(state, head);
      return { status: 200, body: "— witness.example aGFsbG8gZGFhcg==\n" };
    };
    return { post, asked, state };
  }

  test("that knows of another log is told of, and nothing is made up", () =>
    onEmpty(async (ctx) => {
      await storeLog(ctx, [4, 3]);
      const { post, state } = testWitness();
      Object.assign(state, { size: 4, root: Buffer.alloc(32) });
      const newest = await newestCheckpoint(ctx.db);
      const witness = askWitness("https://witness.example/", { work: workAt(ctx, ctx.now), post });
      if (newest) await expect(witness.keep(newest)).rejects.toThrow("answered 422");
      Object.assign(state, { size: 99 });
      if (newest) await expect(witness.keep(newest)).rejects.toThrow("a log of 99 lines");
    }));

  test("gets every checkpoint with a proof from the one before, also after a restart of ours", () =>
    onEmpty(async (ctx) => {
      const { post, asked, state } = testWitness();
      const work = workAt(ctx, ctx.now);
      let witness = askWitness("https://witness.example/", { work, post });
      const show = async (): Promise<void> => {
        const newest = await newestCheckpoint(ctx.db);
        if (newest) await witness.keep(newest);
      };
      await storeLog(ctx, [4]);
      await show();
      await show();
      await writeLines(ctx, 3, 20);
      await sealAudit(workAt(ctx, minutesAfter(ctx, 25)), testKey);
      await show();
      witness = askWitness("https://witness.example", { work, post });
      await writeLines(ctx, 6, 30);
      await sealAudit(workAt(ctx, minutesAfter(ctx, 35)), testKey);
      await show();
      expect(state.size).toBe(13);
      expect(asked).toEqual(
        [0, 4, 0, 7].map((old) => `https://witness.example/add-checkpoint old ${old}`),
      );
    }));
});

test("what a file holds can be read by other tools: a signed note with origin, size, root and time", () =>
  onEmpty(async (ctx) => {
    await storeLog(ctx, [3]);
    const file = join(folder, "form.txt");
    const newest = await newestCheckpoint(ctx.db);
    if (newest) await keepInFile(file).keep(newest);
    const { text, signatures } = parseNote((await readFile(file, "utf8")).trimStart());
    expect(text.split("\n")).toEqual([
      testKey.signer.name,
      "3",
      Buffer.from(newest?.root ?? []).toString("base64"),
      "at 2026-11-26T12:05:00.000Z",
      "",
    ]);
    expect(signatures).toMatchObject([{ name: testKey.signer.name }]);
    expect(await lineAt(ctx.db, 2)).not.toBe("");
  }));
