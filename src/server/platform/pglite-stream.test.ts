import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PgliteStream } from "./pglite-stream.ts";
import { type PgliteThread, startPgliteThread } from "./pglite-thread.ts";

let thread: PgliteThread;
let exchanges = 0;
let pool: pg.Pool;

const poolWith = (connectionTimeoutMillis: number): pg.Pool =>
  new pg.Pool({
    stream: () => new PgliteStream(async () => thread),
    user: "postgres",
    ssl: false,
    max: 1,
    connectionTimeoutMillis,
  });

beforeAll(async () => {
  const real = await startPgliteThread({ directory: null, snapshot: null });
  thread = {
    ...real,
    exchange: (bytes) => {
      exchanges += 1;
      return real.exchange(bytes);
    },
  };
  pool = poolWith(300);
  await pool.query("create table kept (id int primary key, text text)");
}, 60_000);
afterAll(async () => {
  await pool.end();
  await thread.close();
});

const count = async (): Promise<number> =>
  (await pool.query<{ n: number }>("select count(*)::int as n from kept")).rows[0]?.n ?? -1;

test("a question outside the open transaction is told so, instead of waiting for ever", async () => {
  const client = await pool.connect();
  await client.query("begin");
  await expect(pool.query("select 1")).rejects.toThrow("timeout exceeded when trying to connect");
  await client.query("rollback");
  client.release();
  expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test("an error of SQL comes with its code, and the connection goes on", async () => {
  await expect(pool.query("selec 1")).rejects.toMatchObject({ code: "42601" });
  await expect(pool.query("select 1 / $1::int", [0])).rejects.toMatchObject({ code: "22012" });
  expect((await pool.query("select 2 as two")).rows).toEqual([{ two: 2 }]);
});

test("what a transaction did is gone after a rollback and stays after a commit", async () => {
  const client = await pool.connect();
  await client.query("begin");
  await client.query("insert into kept values (1, 'undone')");
  await client.query("rollback");
  await client.query("begin");
  await client.query("insert into kept values (2, 'done')");
  await client.query("commit");
  client.release();
  expect((await pool.query("select id from kept")).rows).toEqual([{ id: 2 }]);
});

test("a connection thrown away in a transaction leaves nothing behind for the next", async () => {
  const before = await count();
  const client = await pool.connect();
  await client.query("begin");
  await client.query("insert into kept values (3, 'half')");
  await client.query("set local timezone = 'Asia/Tokyo'");
  await client.query("create temporary table scratch (id int)");
  client.release(true);
  // Asked at once, while the connection before is still ending.
  const next = await pool.connect();
  await next.query("begin");
  await next.query("insert into kept values (4, 'whole')");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await next.query("commit");
  next.release();
  expect(await count()).toBe(before + 1);
  await expect(pool.query("select * from scratch")).rejects.toMatchObject({ code: "42P01" });
});

test("a question with parameters costs one exchange with the thread", async () => {
  await pool.query("select 1");
  exchanges = 0;
  await pool.query("select $1::int + $2::int as sum", [1, 2]);
  expect(exchanges).toBe(1);
});

test("long texts go over whole in both directions", async () => {
  const long = "é".repeat(300_000);
  const { rows } = await pool.query<{ long: string }>("select $1::text as long", [long]);
  expect(rows[0]?.long).toBe(long);
});

test("a thread that cannot be had refuses the connection with its reason", async () => {
  const refused = new pg.Pool({
    stream: () =>
      new PgliteStream(() => Promise.reject(new Error("The database thread stopped: test"))),
    user: "postgres",
    ssl: false,
    max: 1,
  });
  await expect(refused.query("select 1")).rejects.toThrow("The database thread stopped: test");
  await refused.end();
});
