import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, get } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#platform/database";
import { command, type Waaier, waaier } from "./waaier.ts";

// One folder, filled by the first test that starts: a start on nothing takes seconds.
let folder = "";
let env: NodeJS.ProcessEnv = {};
const started: Waaier[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-start-"));
  env = { DATA_DIR: folder };
});
afterEach(async () => {
  for (const program of started.splice(0)) {
    program.process.kill("SIGKILL");
    await program.ended;
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (words = ["start"], more: NodeJS.ProcessEnv = {}): Waaier => {
  const program = waaier(words, { ...env, ...more });
  started.push(program);
  return program;
};

const portOf = (url: string): number => Number(new URL(url).port);

/** A request whose body never comes whole: it keeps the server from ending well. */
async function hang(url: string): Promise<void> {
  const socket = connect(portOf(url), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(
    "POST /api/v1/feedback HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
  );
  await wait(200);
}

test("a second start on the same folder is refused, and the first goes on", async () => {
  const url = await start().opened();
  const second = await command(["start"], env);
  expect(second).toMatchObject({ code: 1 });
  expect(second.said).toMatch(/Another Waaier \(process \d+\) works on .*DATA_DIR/);
  expect(second.said).not.toContain("    at ");
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
});

test("a port that is taken is told with what to do", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const PORT = `${(other.address() as AddressInfo).port}`;
  const { code, said } = await command(["start"], { ...env, PORT });
  expect(code).toBe(1);
  expect(said).toContain(`Something else listens on port ${PORT}`);
  other.close();
});

test("a database of a newer version is refused and stays as it is", async () => {
  const change = async (statement: string): Promise<void> => {
    const database = await openDatabase({ directory: folder });
    await sql.raw(statement).execute(database.db);
    await database.close();
  };
  await change(
    "insert into public.migration (number, name, digest) values (9999, '9999-later', '')",
  );
  for (const words of [["start"], ["start"]]) {
    const { code, said } = await command(words, env);
    expect(code).toBe(1);
    expect(said).toContain("made by a newer Waaier: it has migration 9999");
  }
  await change("delete from public.migration where number = 9999");
});

test("SIGTERM ends it well within ten seconds, also under requests that keep coming", async () => {
  const program = start();
  const url = await program.opened();
  const agent = new Agent({ keepAlive: true });
  const statuses: (number | undefined)[] = [];
  let over = false;
  const asking = (async () => {
    while (!over) {
      const status = await new Promise<number | undefined>((resolve) => {
        get(`${url}/api/v1/sources`, { agent }, (reply) => {
          reply.resume().on("end", () => resolve(reply.statusCode));
        }).on("error", () => resolve(undefined));
      });
      if (status === undefined) over = true;
      else statuses.push(status);
    }
  })();
  await wait(300);
  const began = performance.now();
  program.process.kill("SIGTERM");
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - began).toBeLessThan(10_000);
  await asking;
  expect(statuses.length).toBeGreaterThan(0);
  expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
});

test("one Ctrl+C that comes three times, as under npm, ends it well", async () => {
  const program = start();
  await program.opened();
  for (let time = 0; time < 3; time += 1) program.process.kill("SIGINT");
  expect(await program.ended).toEqual({ code: 0, signal: null });
});

test("a second Ctrl+C ends it at once", async () => {
  const program = start();
  await hang(await program.opened());
  program.process.kill("SIGINT");
  await wait(1_500);
  expect(program.process.exitCode).toBeNull();
  program.process.kill("SIGINT");
  expect(await program.ended).toEqual({ code: 1, signal: null });
});

test("a request that never ends holds up a stop for ten seconds and no longer", async () => {
  const program = start();
  await hang(await program.opened());
  const began = performance.now();
  program.process.kill("SIGTERM");
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(performance.now() - began).toBeLessThan(13_000);
  // The next one finds all in order.
  await start().opened();
});

test("a wrong setting is told by name, without a trace", async () => {
  const { code, said } = await command(["start"], { ...env, PORT: "many" });
  expect(code).toBe(1);
  expect(said).toContain("PORT");
  expect(said).not.toContain("    at ");
});

test("a database that cannot be reached is told without its password", async () => {
  const DATABASE_URL = "postgres://waaier:s3cret@127.0.0.1:1/waaier";
  for (const words of [["start"], ["feedback"], ["backup", join(folder, "x")]]) {
    const { code, said } = await command(words, { DATABASE_URL });
    expect(code).toBe(1);
    expect(said).toContain("Cannot open PostgreSQL at 127.0.0.1:1: nothing answers there");
    expect(said).not.toContain("s3cret");
    expect(said).not.toContain("    at ");
  }
});
