import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAuditKey, sha256 } from "#platform/audit/audit-key";
import { entryOf } from "#platform/audit/audit-line";
import { checkProof } from "#platform/audit/check-proof";
import { leavesIn, nodesIn } from "#platform/audit/check-store";
import { proveLine } from "#platform/audit/prove-line";
import { sealAudit } from "#platform/audit/seal-audit";
import { lockSealing, newestCheckpoint, placeOf } from "#platform/audit/tree-store";
import { verifyAudit } from "#platform/audit/verify-audit";
import { writeLine } from "#platform/audit/write-line";
import { type Caller, nobody } from "#platform/caller";
import { type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { migrate } from "#platform/migrate";
import { inclusionRanges, proofOver } from "#standards/merkle-log/proof";
import type { Subtree } from "#standards/merkle-log/subtree";
import { leafHash } from "#standards/merkle-log/tree-hash";
import { verifyInclusion } from "#standards/merkle-log/verify-inclusion";
import { freshDatabase, server } from "./fresh-database.ts";

// Ten thousand land; every fifty-first of those that are begun is undone.
const landed = 10_000;
const begun = 10_200;
const clients = 20;
const person: Caller = { ...nobody("api"), person: 7 };

describe.skipIf(server === null)("twenty clients that write while two processes seal", () => {
  const databases: Database[] = [];
  let works: Work[] = [];
  const key = openAuditKey(Buffer.alloc(32, 1), { practice: false });
  const work = (at: number): Work => {
    const found = works[at % works.length];
    if (!found) throw new Error("no database");
    return found;
  };
  beforeAll(async () => {
    const url = await freshDatabase();
    // Each has ten connections: two for the clients, and one for each who seals.
    for (let number = 0; number < 4; number += 1) databases.push(await openDatabase({ url }));
    works = databases.map(({ db }) => workOn(db, false, () => new Date(), person));
    const [first] = databases;
    if (!first) throw new Error("no database");
    await migrate(first.db);
    await sql`create table public.done (id int primary key)`.execute(first.db);
  });
  afterAll(() => Promise.all(databases.map(({ close }) => close())));

  const write = (at: number, act: string, first: () => Promise<unknown> = async () => undefined) =>
    work(Math.abs(at) % 2).change(async (ctx) => {
      await sql`insert into public.done values (${at})`.execute(ctx.db);
      await writeLine(ctx, {
        act,
        organisation: null,
        object: { kind: "thing", id: `${at}` },
        result: "done",
      });
      await first();
    });

  test("writing waits for nobody who seals", async () => {
    await work(2).change(async ({ db }) => {
      await lockSealing(db);
      await write(-1, "meanwhile");
    });
  });

  test("each line that landed is sealed once and proved, and what was undone is nowhere", async () => {
    let next = 0;
    let writing = true;
    const client = async (): Promise<void> => {
      for (let at = next++; at < begun; at = next++) {
        // Undone after it left its line.
        const undone = at % 51 === 50;
        const fail = undone ? () => Promise.reject(new Error("undone")) : undefined;
        await write(at, undone ? "undone" : "race", fail).catch((error: unknown) => {
          if (!undone) throw error;
        });
      }
    };
    const seal = async (at: number): Promise<number> => {
      let sealed = 0;
      while (writing) {
        sealed += await sealAudit(work(at), key);
        await wait(20);
      }
      return sealed + (await sealAudit(work(at), key));
    };
    // One change lasts longer than all others: its line lands when later ones are sealed already.
    const late = write(-2, "late", () => wait(1_500));
    const sealing = Promise.all([seal(2), seal(3)]);
    await Promise.all([late, ...Array.from({ length: clients }, client)]);
    writing = false;
    const sealed = await sealing;
    expect(sealed[0]).toBeGreaterThan(0);
    expect(sealed[1]).toBeGreaterThan(0);

    const [database] = databases;
    if (!database) throw new Error("no database");
    const { rows } = await sql<{ lines: number; done: number; alike: number; undone: number }>`
      select (select count(*)::int from platform.audit_sealed) as lines,
        (select count(*)::int from public.done) as done,
        (select count(distinct object_id)::int from platform.audit_sealed l
          join public.done d on d.id::text = l.object_id) as alike,
        (select count(*)::int from platform.audit_line where act = 'undone') as undone`.execute(
      database.db,
    );
    // With the one from before, and the late one.
    const all = landed + 2;
    expect(rows[0]).toEqual({ lines: all, done: all, alike: all, undone: 0 });
  });

  test("every line has an inclusion proof under the newest checkpoint", async () => {
    await work(0).read(async ({ db }) => {
      const newest = await newestCheckpoint(db);
      const size = newest?.size ?? 0;
      const leaves = await leavesIn(db, { from: 0, to: size });
      expect(leaves).toHaveLength(landed + 2);
      const nodes = await nodesIn(db, { from: 0, to: size });
      const kept = new Map(nodes.map((node) => [placeOf(node), node.hash]));
      const hashOf = (subtree: Subtree) => kept.get(placeOf(subtree)) ?? new Uint8Array();
      const root = newest?.root ?? new Uint8Array();
      for (const { place, line } of leaves) {
        const path = proofOver(sha256, inclusionRanges(place, size), hashOf);
        const leaf = leafHash(sha256, entryOf(line));
        expect(verifyInclusion(sha256, { index: place, size, leaf, path, root })).toBe(true);
      }
    });
  });

  test("a line is proved to who did it, and the whole trail is sound", async () => {
    await work(0).read(async (ctx) => {
      for (const { line } of await leavesIn(ctx.db, { from: 5_000, to: 5_020 })) {
        expect(checkProof(await proveLine(ctx, line.id, key), key.trusted).why).toBeNull();
      }
      const report = await verifyAudit(ctx.db, { trusted: key.trusted, outside: [] });
      expect(report).toMatchObject({ waiting: 0, findings: [] });
    });
  });
});
