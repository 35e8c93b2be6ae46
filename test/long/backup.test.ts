import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DatabasePlace, openDatabase } from "#platform/database";
import { rowsInBackup } from "../backup-rows.ts";
import { postgresFolder } from "../packages.ts";
import { type Cluster, startPostgres } from "../postgres.ts";
import { readStored } from "./stored.ts";
import { command, stop, waaier } from "./waaier.ts";
import { type Sent, writeUntil } from "./writer.ts";

const bin = postgresFolder();

describe.skipIf(bin === null)("a backup made while readers write", () => {
  let folder = "";
  let cluster: Cluster;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waaier-backup-"));
    cluster = await startPostgres(bin ?? "");
  });
  afterAll(async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  });

  interface Place {
    readonly env: NodeJS.ProcessEnv;
    readonly place: DatabasePlace;
  }
  const pglite = async (name: string): Promise<Place> => {
    const directory = join(folder, name);
    return { env: { DATA_DIR: directory }, place: { directory } };
  };
  const postgresql = async (name: string): Promise<Place> => {
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    // An administrator who likes other dates: a backup looks the same.
    await client.query(`create database ${name}`);
    await client.query(`alter database ${name} set datestyle = 'German, DMY'`);
    await client.query(`alter database ${name} set timezone = 'Asia/Tokyo'`);
    await client.end();
    const url = new URL(cluster.url);
    url.pathname = `/${name}`;
    return { env: { DATABASE_URL: url.href }, place: { url: url.href } };
  };
  /** Every row is what it was; the restore itself left its line in the audit trail. */
  const expectSame = async (again: string, file: string): Promise<void> => {
    const [before, after] = [await rowsInBackup(file), await rowsInBackup(again)];
    const trail = ["platform.audit_unsealed", "platform.audit_sealed"];
    const linesIn = (tables: typeof before): number =>
      trail.reduce((sum, table) => sum + (tables.get(table)?.length ?? 0), 0);
    for (const [table, rows] of before) {
      if (!trail.includes(table)) expect([table, after.get(table)]).toEqual([table, rows]);
    }
    expect(linesIn(after)).toBe(linesIn(before) + 1);
    expect(after.get("platform.audit_unsealed")?.join()).toContain("restoreOnCommandLine");
  };

  const places = { PGlite: pglite, PostgreSQL: postgresql };

  test.each([
    ["PGlite", "PostgreSQL"],
    ["PostgreSQL", "PGlite"],
  ] as const)(
    "on %s is whole, and restored on %s gives the same again",
    async (from, to) => {
      const file = join(folder, `from-${from}.backup`);
      const source = await places[from]("source");
      const program = waaier(["start"], source.env);
      const url = await program.opened();
      const sent: Sent = new Map();
      let over = false;
      const writing = writeUntil(url, sent, { readers: 4, stopped: () => over });
      await wait(500);
      const before = [...sent.values()].filter(({ acknowledged }) => acknowledged !== null).length;
      expect(await command(["backup", file], source.env)).toMatchObject({ code: 0 });
      await wait(300);
      over = true;
      await writing;
      await stop(program);

      const target = await places[to]("target");
      const restored = await command(["restore", file], target.env);
      expect(restored.said).toMatch(/\d+ rows restored/);
      const again = join(folder, `again-on-${to}.backup`);
      expect(await command(["backup", again], target.env)).toMatchObject({ code: 0 });
      await expectSame(again, file);

      const database = await openDatabase(target.place);
      const stored = await readStored(database);
      const { rows } = await sql<{ replies: number; empty: number }>`
      select count(*)::int as replies, count(*) filter (where reply = 'null')::int as empty
      from platform.idempotent_reply`.execute(database.db);
      await database.close();
      expect(stored).toMatchObject({ factsLoaded: true, municipalities: 342, arrangements: 451 });
      // As it was at one moment: what was acknowledged before is in it, and each message with its reply.
      expect(stored.feedback.length).toBeGreaterThanOrEqual(before);
      expect(stored.feedback.length).toBeLessThanOrEqual(sent.size);
      expect(rows[0]).toEqual({ replies: stored.feedback.length, empty: 0 });

      const once = await command(["restore", file], target.env);
      expect(once.code).toBe(1);
      expect(once.said).toContain("This database is in use already");
    },
    240_000,
  );
});
