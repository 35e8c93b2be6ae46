import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Context, Db } from "../context.ts";
import { testDatabase } from "../test-db.ts";
import { firstIdAt } from "./audit-line.ts";
import type { Finding } from "./finding.ts";
import { sealAudit } from "./seal-audit.ts";
import { signCheckpoint } from "./signed-checkpoint.ts";
import {
  lineAt,
  minutesAfter,
  otherKey,
  rebuildTree,
  shiftPlaces,
  storedNotes,
  storeLog,
  testKey,
  undone,
  workAt,
  writeLines,
} from "./stored-log.fixture.ts";
import { newestCheckpoint, putCheckpoint } from "./tree-store.ts";
import { verifyAudit } from "./verify-audit.ts";

const onEmpty = async (use: (ctx: Context) => Promise<void>): Promise<void> =>
  undone((await testDatabase()).db, use);

/** A log of 20 lines, sealed at 5, 12 and 20, and the checkpoints that were kept outside. */
const onLog = (use: (ctx: Context, outside: string[]) => Promise<void>): Promise<void> =>
  onEmpty(async (ctx) => {
    await storeLog(ctx, [5, 7, 8]);
    await use(ctx, await storedNotes(ctx.db));
  });

async function check(db: Db, outside: readonly string[] = []): Promise<readonly Finding[]> {
  const given = outside.map((note) => ({ from: "checkpoints.txt", note }));
  const { findings } = await verifyAudit(db, { trusted: testKey.trusted, outside: given });
  return findings;
}

async function attack(db: Db, ...statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

describe("a sound log", () => {
  test("has no findings, whether or not there is anything in it", () =>
    onEmpty(async (ctx) => {
      expect(await check(ctx.db)).toEqual([]);
      await storeLog(ctx, [1, 1, 30, 4, 100]);
      expect(await check(ctx.db, await storedNotes(ctx.db))).toEqual([]);
    }));

  test("has lines that wait to be sealed, and they are counted", () =>
    onLog(async (ctx, outside) => {
      await writeLines(ctx, 3, 40);
      const given = outside.map((note) => ({ from: "checkpoints.txt", note }));
      const report = await verifyAudit(ctx.db, { trusted: testKey.trusted, outside: given });
      expect(report).toEqual({
        sealed: 20,
        waiting: 3,
        checkpoints: 3,
        outside: 3,
        findings: [],
        more: 0,
      });
    }));

  test("that is larger than is read at once is sound as well", () =>
    onEmpty(async (ctx) => {
      await sql`
          insert into platform.audit_unsealed (id, at, act, result, origin, salt)
          select (${`${firstIdAt(ctx.now).slice(0, 24)}`} || to_char(n, 'FM000000000000'))::uuid, ${ctx.now}::timestamptz,
            'many', 'done', 'job', decode(md5(n::text), 'hex')
          from generate_series(1, 4200) n`.execute(ctx.db);
      expect(await sealAudit(workAt(ctx, ctx.now), testKey)).toBe(4200);
      expect(await check(ctx.db)).toEqual([]);
      await attack(ctx.db, "update platform.audit_sealed set act = 'none' where leaf = 4096");
      expect(await check(ctx.db)).toMatchObject([{ code: "line-changed", leaf: 4096 }]);
    }));
});

describe("a byte changed", () => {
  test.each([
    "at = at - interval '1 day'",
    "person = 8",
    "person = null",
    "organisation = 'GM9002'",
    "act = 'giveFeedbaclk'",
    "object_id = 'f8'",
    "object_kind = null, object_id = null",
    "result = 'refused'",
    "origin = 'api'",
    "session = null",
    "salt = decode('00112233445566778899aabbccddeeff', 'hex')",
  ])("in a line is found, and the line named: %s", (change) =>
    onLog(async (ctx) => {
      const line = await lineAt(ctx.db, 7);
      await sql.raw(`update platform.audit_sealed set ${change} where leaf = 7`).execute(ctx.db);
      expect(await check(ctx.db)).toContainEqual(
        expect.objectContaining({ code: "line-changed", leaf: 7, line }),
      );
    }),
  );

  test("in a line and in the hash that was kept of it is found at its place", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, "update platform.audit_sealed set person = 8 where leaf = 7");
      const upper = await sql<{ level: number; position: number; hash: Buffer }>`
        select * from platform.audit_node where level > 0`.execute(ctx.db);
      await rebuildTree(ctx.db);
      for (const { level, position, hash } of upper.rows) {
        await sql`update platform.audit_node set hash = ${hash} where level = ${level} and position = ${position}`.execute(
          ctx.db,
        );
      }
      const found = await check(ctx.db);
      expect(found).toMatchObject([
        { code: "node-changed", leaf: 6 },
        { code: "tree-rebuilt", checkpoint: 12 },
      ]);
    }));

  test("in the hash that was kept of a line is found, and the line told to be sound", () =>
    onLog(async (ctx) => {
      await attack(
        ctx.db,
        "update platform.audit_node set hash = sha256(hash) where level = 0 and position = 7",
      );
      expect(await check(ctx.db)).toContainEqual(
        expect.objectContaining({ code: "hash-changed", leaf: 7, line: await lineAt(ctx.db, 7) }),
      );
    }));

  test("in a node above is found", () =>
    onLog(async (ctx) => {
      await attack(
        ctx.db,
        "update platform.audit_node set hash = sha256(hash) where level = 2 and position = 1",
      );
      expect(await check(ctx.db)).toMatchObject([{ code: "node-changed", leaf: 4 }]);
    }));

  test("in the moment, to one that no clock shows, is found and does not stop the check", () =>
    onLog(async (ctx) => {
      const line = await lineAt(ctx.db, 7);
      await sql
        .raw(`update platform.audit_sealed set at = 'infinity' where leaf = 7`)
        .execute(ctx.db);
      expect(await check(ctx.db)).toContainEqual(
        expect.objectContaining({ code: "line-changed", leaf: 7, line }),
      );
    }));
});

describe("a line removed", () => {
  test("is found at its place", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, "delete from platform.audit_sealed where leaf = 7");
      expect(await check(ctx.db)).toMatchObject([{ code: "line-removed", leaf: 7 }]);
    }));

  test("with the later ones moved up is found at its place", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, "delete from platform.audit_sealed where leaf = 7");
      await shiftPlaces(ctx.db, 8, -1);
      expect(await check(ctx.db)).toMatchObject([{ code: "line-removed", leaf: 7 }]);
    }));

  test("with others, here and there, is found with them", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, "delete from platform.audit_sealed where leaf in (0, 6, 7, 19)");
      const found = await check(ctx.db);
      expect(found.map(({ code, leaf }) => [code, leaf]).sort()).toEqual([
        ["line-removed", 0],
        ["line-removed", 6],
        ["line-removed", 7],
        ["tail-cut", 19],
      ]);
    }));
});

const alien = "01890000-0000-7000-8000-00000000000a";
const alienColumns = "id, at, act, result, origin, salt";
const alienValues = `'${alien}', to_timestamp(x'018900000000'::bigint / 1000.0), 'alien', 'done', 'web', decode(md5('a'), 'hex')`;
const putAlien = (leaf: number): string =>
  `insert into platform.audit_sealed (leaf, ${alienColumns}) values (${leaf}, ${alienValues})`;

describe("a line inserted", () => {
  test("between others is found, and named with its place", () =>
    onLog(async (ctx) => {
      await shiftPlaces(ctx.db, 7, 1);
      await attack(ctx.db, putAlien(7));
      const found = await check(ctx.db);
      expect(found).toContainEqual(
        expect.objectContaining({ code: "line-inserted", leaf: 7, line: alien }),
      );
      // The others moved, and nothing is said of them.
      expect(found.filter(({ line }) => line !== alien)).toEqual([]);
    }));

  test("at the end is found, and named", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, putAlien(20));
      expect(await check(ctx.db)).toContainEqual(
        expect.objectContaining({ code: "line-inserted", leaf: 20, line: alien }),
      );
    }));

  test("at the end, with its nodes, is found as signed by nobody", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, putAlien(20));
      await rebuildTree(ctx.db);
      expect(await check(ctx.db)).toContainEqual(
        expect.objectContaining({ code: "line-inserted", leaf: 20, checkpoint: 20 }),
      );
    }));

  test("far away is found, and does not keep the check busy", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, putAlien(999_999_999_999_999));
      await attack(ctx.db, "insert into platform.audit_node values (60, 9, 'x'), (-1, 0, 'x')");
      const found = await check(ctx.db);
      expect(found).toContainEqual(
        expect.objectContaining({ code: "line-inserted", leaf: 999_999_999_999_999, line: alien }),
      );
      expect(found.filter(({ code }) => code === "node-changed")).toHaveLength(2);
    }));

  test("before the first place is found", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, putAlien(-1));
      expect(await check(ctx.db)).toMatchObject([{ code: "line-inserted", leaf: -1, line: alien }]);
    }));

  test("a second time, to be sealed again, is found and not sealed", () =>
    onLog(async (ctx) => {
      const columns =
        "id, at, person, organisation, act, object_kind, object_id, result, origin, session, salt";
      await attack(
        ctx.db,
        `insert into platform.audit_unsealed (${columns}) select ${columns} from platform.audit_sealed where leaf = 7`,
      );
      expect(await sealAudit(workAt(ctx, minutesAfter(ctx, 45)), testKey)).toBe(0);
      expect(await check(ctx.db)).toContainEqual(
        expect.objectContaining({ code: "line-inserted", leaf: 7, line: await lineAt(ctx.db, 7) }),
      );
    }));
});

describe("lines reordered", () => {
  test("are found, and both named with where they were", () =>
    onLog(async (ctx) => {
      const [one, other] = [await lineAt(ctx.db, 6), await lineAt(ctx.db, 9)];
      await attack(
        ctx.db,
        "update platform.audit_sealed set leaf = -6 where leaf = 6",
        "update platform.audit_sealed set leaf = 6 where leaf = 9",
        "update platform.audit_sealed set leaf = 9 where leaf = -6",
      );
      const found = await check(ctx.db);
      expect(found).toMatchObject([
        { code: "lines-reordered", leaf: 6, line: other },
        { code: "lines-reordered", leaf: 9, line: one },
      ]);
      expect(found[0]?.said).toContain("was sealed at leaf 9");
    }));

  test("by moving one to the front are found, and that one named", () =>
    onLog(async (ctx) => {
      const line = await lineAt(ctx.db, 9);
      await attack(ctx.db, "update platform.audit_sealed set leaf = -1 where leaf = 9");
      await shiftPlaces(ctx.db, 10, -1);
      await shiftPlaces(ctx.db, 0, 1);
      await attack(ctx.db, "update platform.audit_sealed set leaf = 0 where leaf = -1");
      expect(await check(ctx.db)).toMatchObject([{ code: "lines-reordered", leaf: 0, line }]);
    }));
});

describe("a line back-dated", () => {
  test("after it was sealed is found, and named", () =>
    onLog(async (ctx) => {
      const line = await lineAt(ctx.db, 7);
      await sql
        .raw(`update platform.audit_sealed set at = at - interval '1 ms' where leaf = 7`)
        .execute(ctx.db);
      expect(await check(ctx.db)).toContainEqual(
        expect.objectContaining({ code: "back-dated", leaf: 7, line }),
      );
    }));

  test("before it was sealed is found although the program sealed it", () =>
    onLog(async (ctx) => {
      // Everything in it fits: its id, where it waits, and the seal.
      await attack(
        ctx.db,
        `insert into platform.audit_unsealed (${alienColumns}) values (${alienValues})`,
      );
      expect(await check(ctx.db)).toMatchObject([{ code: "back-dated", leaf: null, line: alien }]);
      await sealAudit(workAt(ctx, minutesAfter(ctx, 45)), testKey);
      expect(await check(ctx.db)).toMatchObject([{ code: "back-dated", leaf: 20, line: alien }]);
    }));

  test("no more than a change takes is no finding", () =>
    onLog(async (ctx) => {
      await writeLines(ctx, 1, 20);
      await sealAudit(workAt(ctx, minutesAfter(ctx, 60)), testKey);
      expect(await check(ctx.db)).toEqual([]);
    }));

  test("to a later time is found as well", () =>
    onLog(async (ctx) => {
      await writeLines(ctx, 1, 300);
      await sealAudit(workAt(ctx, minutesAfter(ctx, 40)), testKey);
      expect(await check(ctx.db)).toMatchObject([{ code: "post-dated", leaf: 20, checkpoint: 21 }]);
    }));
});

describe("the tree rebuilt", () => {
  const changeAndRebuild = async (db: Db): Promise<void> => {
    await attack(db, "update platform.audit_sealed set person = 8 where leaf = 7");
    await rebuildTree(db);
  };

  test("over a changed line is found, with the first checkpoint that it does not fit", () =>
    onLog(async (ctx) => {
      await changeAndRebuild(ctx.db);
      const found = await check(ctx.db);
      expect(found).toMatchObject([{ code: "tree-rebuilt", checkpoint: 12, leaf: 5, from: null }]);
      expect(found[0]?.said).toContain("leaf 5 to 11");
    }));

  test("is not sealed over: the lines wait, and the seal says why", () =>
    onLog(async (ctx) => {
      await changeAndRebuild(ctx.db);
      await writeLines(ctx, 2, 40);
      const sealing = sealAudit(workAt(ctx, minutesAfter(ctx, 45)), testKey);
      await expect(sealing).rejects.toThrow("its tree is not that of checkpoint 20");
    }));

  test("with its checkpoints taken away and sealed anew is found by a checkpoint of outside", () =>
    onLog(async (ctx, outside) => {
      await attack(
        ctx.db,
        "update platform.audit_sealed set person = 8 where leaf = 7",
        `insert into platform.audit_unsealed
          select id, at, person, organisation, act, object_kind, object_id, result, origin, session, salt
          from platform.audit_sealed`,
        "delete from platform.audit_sealed",
        "delete from platform.audit_node",
        "delete from platform.audit_checkpoint",
      );
      // The program itself signs what it finds.
      expect(await sealAudit(workAt(ctx, minutesAfter(ctx, 45)), testKey)).toBe(20);
      expect(await check(ctx.db)).toEqual([]);
      expect(await check(ctx.db, outside)).toContainEqual(
        expect.objectContaining({ code: "tree-rebuilt", checkpoint: 12, from: "checkpoints.txt" }),
      );
    }));

  test("and signed with a key of somebody else is found", () =>
    onLog(async (ctx) => {
      await changeAndRebuild(ctx.db);
      const newest = await newestCheckpoint(ctx.db);
      await attack(ctx.db, "delete from platform.audit_checkpoint");
      if (newest) await putCheckpoint(ctx.db, signCheckpoint(otherKey, newest));
      expect(await check(ctx.db)).toContainEqual(
        expect.objectContaining({ code: "checkpoint-forged", checkpoint: 20 }),
      );
    }));
});

describe("the tail cut", () => {
  const cut = [
    "delete from platform.audit_sealed where leaf >= 15",
    "delete from platform.audit_node where (position + 1) * (1 << level) > 15",
  ];

  test("is found, with the checkpoint that was signed over it", () =>
    onLog(async (ctx) => {
      for (const statement of cut) await attack(ctx.db, statement);
      expect(await check(ctx.db)).toMatchObject([{ code: "tail-cut", leaf: 15, checkpoint: 20 }]);
    }));

  test("but for the hashes that were kept is found as one cut", () =>
    onLog(async (ctx) => {
      for (const statement of cut.slice(0, 1)) await attack(ctx.db, statement);
      expect(await check(ctx.db)).toMatchObject([{ code: "tail-cut", leaf: 15, checkpoint: 20 }]);
    }));

  test("with its checkpoint is found by the one that was kept outside", () =>
    onLog(async (ctx, outside) => {
      for (const statement of cut) await attack(ctx.db, statement.replaceAll("15", "12"));
      await attack(ctx.db, "delete from platform.audit_checkpoint where size > 12");
      expect(await check(ctx.db)).toEqual([]);
      expect(await check(ctx.db, outside)).toMatchObject([
        { code: "tail-cut", leaf: 12, checkpoint: 20, from: "checkpoints.txt" },
      ]);
    }));

  test("and grown again is found by the checkpoint that was kept outside", () =>
    onLog(async (ctx, outside) => {
      for (const statement of cut) await attack(ctx.db, statement.replaceAll("15", "12"));
      await attack(ctx.db, "delete from platform.audit_checkpoint where size > 12");
      await writeLines(ctx, 30, 40);
      await sealAudit(workAt(ctx, minutesAfter(ctx, 45)), testKey);
      expect(await check(ctx.db)).toEqual([]);
      expect(await check(ctx.db, outside)).toContainEqual(
        expect.objectContaining({ code: "tree-rebuilt", checkpoint: 20, from: "checkpoints.txt" }),
      );
    }));

  test("down to nothing is found", () =>
    onLog(async (ctx, outside) => {
      const tables = ["sealed", "node", "checkpoint"];
      await attack(ctx.db, ...tables.map((table) => `delete from platform.audit_${table}`));
      expect(await check(ctx.db, outside)).toMatchObject([
        { code: "tail-cut", leaf: 0, checkpoint: 20, from: "checkpoints.txt" },
      ]);
    }));
});

describe("a checkpoint forged", () => {
  test.each([
    ["with another root", "root = sha256('x')"],
    ["with another time", "at = at - interval '1 day'"],
    ["with another size", "size = 13"],
    [
      "with another size in what is signed",
      "note = replace(note, E'\\n12\\n', E'\\n13\\n'), size = 13",
    ],
    ["with another time in what is signed", "note = replace(note, 'at 2026', 'at 2025')"],
    ["without a signature", "note = 'nothing'"],
  ])("%s is found, and named", (_how, change) =>
    onLog(async (ctx) => {
      await sql
        .raw(`update platform.audit_checkpoint set ${change} where size = 12`)
        .execute(ctx.db);
      const checkpoint = change.includes("size = 13") ? 13 : 12;
      expect(await check(ctx.db)).toMatchObject([{ code: "checkpoint-forged", checkpoint }]);
    }),
  );

  test("of a size that the log does not have is found, and named", () =>
    onLog(async (ctx) => {
      const head = { size: 99, root: Buffer.alloc(32), at: ctx.now };
      await putCheckpoint(ctx.db, signCheckpoint(otherKey, head));
      expect(await check(ctx.db)).toMatchObject([{ code: "checkpoint-forged", checkpoint: 99 }]);
    }));

  test("outside the database is found, and its file named", () =>
    onLog(async (ctx, outside) => {
      const forged = outside.map((note) => note.replace("\n12\n", "\n11\n"));
      expect(await check(ctx.db, forged)).toMatchObject([
        { code: "checkpoint-forged", from: "checkpoints.txt" },
      ]);
    }));

  test("that is only taken away is found by the one that was kept outside", () =>
    onLog(async (ctx, outside) => {
      await attack(ctx.db, "delete from platform.audit_checkpoint where size = 12");
      expect(await check(ctx.db, outside)).toMatchObject([
        { code: "checkpoint-removed", checkpoint: 12, from: "checkpoints.txt" },
      ]);
    }));

  test("is not sealed over", () =>
    onLog(async (ctx) => {
      await attack(ctx.db, "update platform.audit_checkpoint set note = 'nothing' where size = 20");
      await writeLines(ctx, 1, 40);
      const sealing = sealAudit(workAt(ctx, minutesAfter(ctx, 45)), testKey);
      await expect(sealing).rejects.toThrow("checkpoint 20 does not count");
    }));
});

test("a log that is spoiled from end to end is told by its beginning", () =>
  onEmpty(async (ctx) => {
    await storeLog(ctx, [600]);
    await attack(ctx.db, "update platform.audit_sealed set person = 8");
    const report = await verifyAudit(ctx.db, { trusted: testKey.trusted, outside: [] });
    expect(report.findings.length).toBeGreaterThan(100);
    expect(report.findings[0]).toMatchObject({ code: "line-changed", leaf: 0 });
  }));
