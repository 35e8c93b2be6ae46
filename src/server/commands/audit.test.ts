import { appendFile, copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { openAuditKey } from "#platform/audit/audit-key";
import { checkpointFile, keepInFile } from "#platform/audit/checkpoint-file";
import { newestLines } from "#platform/audit/line-store";
import { proveLine } from "#platform/audit/prove-line";
import { sealOnce } from "#platform/audit/start-sealing";
import { writeLine } from "#platform/audit/write-line";
import { WrongSetting } from "#platform/config";
import { workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { createLog } from "#platform/log";
import { migrate } from "#platform/migrate";
import { readSecret } from "#platform/secret";
import { testCaller } from "#platform/test-caller";
import { auditKeyCommand, auditProofCommand, auditVerifyCommand } from "./audit.ts";

// An installation on PGlite, stopped: with its trail, its secret and its file of checkpoints.
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-audit-"));
  vi.stubEnv("DATA_DIR", folder);
  // Of the test runner itself.
  vi.stubEnv("BASE_URL", "");
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("SECRET_KEY", "");
  await onStored(async (database) => {
    await migrate(database.db);
    const key = openAuditKey(await readSecret(null, folder), { practice: false });
    const work = workOn(database.db, false, () => new Date(), testCaller({ person: 7 }));
    for (let at = 0; at < 5; at += 1) {
      const object = { kind: "thing", id: `t${at}` };
      await work.change((ctx) =>
        writeLine(ctx, { act: "editThing", organisation: null, object, result: "done" }),
      );
    }
    const outside = [keepInFile(checkpointFile(folder))];
    await sealOnce({ work, key, outside, log: createLog("silent") });
    await work.read(async (ctx) => {
      const [newest] = await newestLines(ctx.db, {}, 1);
      const proof = await proveLine(ctx, newest?.line.id ?? "", key);
      await writeFile(join(folder, "proof.json"), JSON.stringify(proof));
    });
  });
}, 60_000);
afterEach(() => {
  process.exitCode = undefined;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function onStored(use: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase({ directory: folder });
  try {
    await use(database);
  } finally {
    await database.close();
  }
}

async function said(command: (say: (line: string) => void) => Promise<void>): Promise<string> {
  const lines: string[] = [];
  await command((line) => lines.push(line));
  return lines.join("\n");
}

const verify = (asked: { checkpoint?: string; key?: string } = {}): Promise<string> =>
  said((say) => auditVerifyCommand({ practice: false, ...asked }, say));

test("without the secret nothing is checked, and no new secret is made", async () => {
  const empty = await mkdtemp(join(tmpdir(), "waaier-no-secret-"));
  vi.stubEnv("DATA_DIR", empty);
  await expect(said((say) => auditKeyCommand(false, say))).rejects.toThrow(WrongSetting);
  await expect(said((say) => auditKeyCommand(false, say))).rejects.toThrow("--key");
  vi.stubEnv("DATA_DIR", folder);
  await rm(empty, { recursive: true });
});

test("a file without a checkpoint, and a key that is none, are refused before anything is read", async () => {
  await expect(verify({ checkpoint: join(folder, "nothing.txt") })).rejects.toThrow(
    "There is no checkpoint in",
  );
  await expect(verify({ key: "nobody" })).rejects.toThrow("no verification key");
});

test("a trail that is as it was sealed is said to be so", async () => {
  const text = await verify();
  expect(text).toContain("5 lines sealed, 0 wait for it");
  expect(text).toContain("1 checkpoints in the database, 1 outside it");
  expect(text).toContain("Everything is as it was sealed.");
  expect(process.exitCode).toBeUndefined();
});

test("a trail can be checked with its verification key alone", async () => {
  const key = await said((say) => auditKeyCommand(false, say));
  expect(key).toMatch(/^waaier-audit-[0-9a-f]{12}\+[0-9a-f]{8}\+/);
  expect(await verify({ key })).toContain("Everything is as it was sealed.");
});

test("a checkpoint of another trail ends the check with an error that names its file", async () => {
  const other = join(folder, "other.txt");
  await copyFile(checkpointFile(folder), other);
  await appendFile(other, "\n— nobody aGFsbG8gZGFhcg==\n");
  expect(await verify({ checkpoint: other })).toMatch(/WRONG checkpoint-forged \(other\.txt\)/);
  expect(process.exitCode).toBe(1);
});

test("a line that was changed ends the check with an error that names it", async () => {
  await onStored(async ({ db }) => {
    await sql`update platform.audit_sealed set person = 8 where leaf = 3`.execute(db);
  });
  expect(await verify()).toMatch(/WRONG line-changed \(leaf 3, line [0-9a-f-]{36}\)/);
  expect(process.exitCode).toBe(1);
});

test("a proof holds without the platform, and one that was changed ends with an error", async () => {
  const file = join(folder, "proof.json");
  const text = await said((say) => auditProofCommand(file, {}, say));
  expect(text).toContain("This line stands at leaf 4 of 5");
  expect(text).toContain("Signed by waaier-audit-");
  expect(process.exitCode).toBeUndefined();

  const key = openAuditKey(Buffer.alloc(32, 3), { practice: false }).verificationKey;
  expect(await said((say) => auditProofCommand(file, { key }, say))).toContain("WRONG");
  expect(process.exitCode).toBe(1);
});

test("what is no proof is told so", async () => {
  const file = join(folder, "no-proof.json");
  await writeFile(file, "{}");
  await expect(said((say) => auditProofCommand(file, {}, say))).rejects.toThrow("holds no proof");
  const none = join(folder, "none.json");
  await expect(said((say) => auditProofCommand(none, {}, say))).rejects.toThrow("no file");
});
