import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { type DatabasePlace, openDatabase } from "#platform/database";
import { postgresFolder } from "../packages.ts";
import { startPostgres } from "../postgres.ts";
import { type SmallDisk, smallDisk } from "./full-disk.ts";
import { readStored } from "./stored.ts";
import { stop, type Waaier, waaier } from "./waaier.ts";

const mayMount = ((): boolean => {
  const disk = smallDisk(1);
  disk?.remove();
  return disk !== null;
})();
const bin = postgresFolder();

// No room at all stops a table from growing; 8 MB is enough for that and not for the next file of the log, which is
// 16 MB: then PostgreSQL panics.
const rooms = [
  ["no room", 0],
  ["room for tables but not for the log", 8_000_000],
] as const;

const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

interface Answer {
  readonly key: string;
  readonly status: number;
  readonly type: string | null;
}

async function post(url: string, key: string = randomUUID()): Promise<Answer> {
  const reply = await fetch(`${url}/api/v1/feedback`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({ page: "/nl", message: `${"klopt niet ".repeat(170)}${key}` }),
  });
  const { type = null } = (await reply.json()) as { type?: string };
  return { key, status: reply.status, type };
}

const refusals = ["/problems/platform/disk-full", "/problems/platform/database-unavailable"];

/** Posts until the disk has been full for a while; gives every answer. */
async function postUntilFull(url: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  const isFull = (): boolean => answers.filter(({ status }) => status === 503).length > 20;
  const reader = async (): Promise<void> => {
    while (!isFull() && answers.length < 30_000) answers.push(await post(url));
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  return answers;
}

/** Fills the disk under a server that runs, looks how it bears that, and frees the disk again. */
async function fillAndFree(
  program: Waaier,
  disk: SmallDisk,
  leaving: number,
  mend: () => Promise<void>,
): Promise<Map<string, number>> {
  const url = await program.opened();
  expect((await post(url)).status).toBe(201);
  disk.fill(leaving);
  const answers = await postUntilFull(url).catch((error: unknown) => {
    throw new Error(`The server went down: ${program.said()}`, { cause: error });
  });
  const refused = answers.filter(({ status }) => status !== 201);
  expect(refused.length).toBeGreaterThan(20);
  for (const { status, type } of refused) {
    expect(status).toBe(503);
    expect(refusals).toContain(type);
  }
  // PostgreSQL that panics says nothing any more: then it is only not to be reached.
  if (leaving === 0) expect(refused.map(({ type }) => type)).toContain(refusals[0]);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  const read = await fetch(`${url}/api/v1/municipalities?limit=1`);
  expect([200, 503]).toContain(read.status);
  expect(program.process.exitCode).toBeNull();

  disk.free();
  await mend();
  let last = await post(url);
  for (let tries = 0; tries < 60 && last.status !== 201; tries += 1) {
    await wait(500);
    last = await post(url);
  }
  expect(last.status).toBe(201);
  expect((await fetch(`${url}/api/v1/municipalities?limit=1`)).status).toBe(200);
  // What was refused is sent again under its own key.
  for (const { key } of refused) expect((await post(url, key)).status).toBe(201);
  return new Map(answers.map(({ key, status }) => [key, status]));
}

async function checkOnce(place: DatabasePlace, sent: ReadonlyMap<string, number>): Promise<void> {
  const database = await openDatabase(place);
  const { feedback, municipalities } = await readStored(database);
  await database.close();
  expect(municipalities).toBe(342);
  const found = feedback.map(({ message }) => message.slice(-36));
  expect(new Set(found).size).toBe(found.length);
  for (const key of sent.keys()) expect(found).toContain(key);
}

describe.skipIf(!mayMount)("on a disk that is full (needs the right to mount)", () => {
  test.each(rooms)(
    "with %s left, PGlite refuses, stays up and goes on when there is room",
    async (_, leaving) => {
      const disk = smallDisk(140);
      if (!disk) throw new Error("cannot mount");
      undo.push(disk.remove);
      const directory = join(disk.folder, "data");
      const program = waaier(["start"], { DATA_DIR: directory });
      undo.push(() => void program.process.kill("SIGKILL"));
      const sent = await fillAndFree(program, disk, leaving, async () => undefined);
      expect(await stop(program)).toEqual({ code: 0, signal: null });
      await checkOnce({ directory }, sent);
    },
    240_000,
  );

  test.skipIf(bin === null).each(rooms)(
    "with %s left, PostgreSQL refuses and the server stays up",
    async (_, leaving) => {
      const disk = smallDisk(220);
      if (!disk) throw new Error("cannot mount");
      undo.push(disk.remove);
      const before = process.env["TMPDIR"];
      process.env["TMPDIR"] = disk.folder;
      const cluster = await startPostgres(bin ?? "").finally(() => {
        if (before === undefined) delete process.env["TMPDIR"];
        else process.env["TMPDIR"] = before;
      });
      undo.push(() => cluster.stop());
      const program = waaier(["start"], { DATABASE_URL: cluster.url });
      undo.push(() => void program.process.kill("SIGKILL"));
      // After a panic it may not come back by itself on a full disk: an operator starts it again.
      const mend = leaving === 0 ? async () => undefined : cluster.crash;
      const sent = await fillAndFree(program, disk, leaving, mend);
      expect(await stop(program)).toEqual({ code: 0, signal: null });
      await checkOnce({ url: cluster.url }, sent);
    },
    240_000,
  );
});
