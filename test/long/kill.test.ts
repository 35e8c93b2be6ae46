import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DatabasePlace, openDatabase } from "#platform/database";
import { postgresFolder } from "../packages.ts";
import { type Cluster, startPostgres } from "../postgres.ts";
import { numbersFrom, seedOf } from "./seed.ts";
import { readStored } from "./stored.ts";
import { stop, waaier } from "./waaier.ts";
import { type Sent, send, writeUntil } from "./writer.ts";

const kills = Number(process.env["WAAIER_KILLS"] ?? 50);

/** One place to store, which is made anew when asked. */
interface Store {
  anew(): Promise<Stand>;
  /** Harms the database itself as well; PGlite is in the process that is killed already. */
  crash(): Promise<void>;
}

/** Where the program stores now, and what was sent to it there. */
interface Stand {
  readonly env: NodeJS.ProcessEnv;
  readonly place: DatabasePlace;
  readonly sent: Sent;
}

async function killAgainAndAgain(name: string, store: Store): Promise<void> {
  const next = numbersFrom(seedOf(`kill -9, ${name}`));
  const startMillis = await timeOfStart(await store.anew());
  let stand = await store.anew();
  let halfWay = 0;
  for (let round = 0; round < kills; round += 1) {
    // Of ten kills six hit a start, and four the writing.
    const turn = round % 10;
    if (turn < 6) await killStart(stand, next() * startMillis);
    else await killWriting(stand, 100 + next() * 1_500);
    if (turn === 2 || turn === 8) await store.crash();

    const loaded = await checkWhole(stand, round);
    if (!loaded) halfWay += 1;
    // A start that was killed half-way is begun again where it stood; one that got through, on nothing.
    else if (turn < 5 || turn === 9) stand = await store.anew();
  }
  await checkOpens(stand);
  process.stdout.write(`  ${kills} kills, ${halfWay} before the facts were there\n`);
}

async function timeOfStart({ env }: Stand): Promise<number> {
  const began = performance.now();
  const program = waaier(["start"], env);
  await program.opened();
  const took = performance.now() - began;
  await stop(program);
  return took;
}

async function killStart({ env }: Stand, after: number): Promise<void> {
  const program = waaier(["start"], env);
  await Promise.race([wait(after), program.opened()]);
  program.process.kill("SIGKILL");
  await program.ended;
}

async function killWriting({ env, sent }: Stand, after: number): Promise<void> {
  const program = waaier(["start"], env);
  const url = await program.opened();
  // What was not acknowledged before the last kill is sent again under its own key.
  for (const [key, { acknowledged }] of sent) {
    if (acknowledged === null) expect(await send(url, sent, key)).toBe(201);
  }
  const writing = writeUntil(url, sent, { readers: 4, stopped: () => false });
  await wait(after);
  program.process.kill("SIGKILL");
  await Promise.all([writing, program.ended]);
}

async function checkOpens({ env }: Stand): Promise<void> {
  const program = waaier(["start"], env);
  const url = await program.opened();
  const list = await (await fetch(`${url}/api/v1/municipalities?limit=1`)).json();
  expect(list).toMatchObject({ total: 342 });
  expect(await stop(program)).toEqual({ code: 0, signal: null });
}

/** Opens the database past the program. Returns whether the facts are in it. */
async function checkWhole({ place, sent }: Stand, round: number): Promise<boolean> {
  const database = await openDatabase(place);
  const stored = await readStored(database);
  await database.close();
  expect(stored.municipalities, `round ${round}`).toBe(stored.factsLoaded ? 342 : 0);
  expect(stored.arrangements, `round ${round}`).toBe(stored.factsLoaded ? 451 : 0);
  checkFeedback(sent, stored.feedback, round);
  return stored.factsLoaded;
}

/** Every acknowledged message is there once, under the id that was given; any other at most once. */
function checkFeedback(
  sent: Sent,
  stored: readonly { readonly id: string; readonly message: string }[],
  round: number,
): void {
  const ids = new Map<string, string[]>();
  for (const { id, message } of stored) {
    const key = message.slice(-36);
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  for (const [key, { acknowledged }] of sent) {
    const found = ids.get(key) ?? [];
    if (acknowledged !== null) expect(found, `round ${round}`).toEqual([acknowledged]);
    else expect(found.length, `round ${round}`).toBeLessThanOrEqual(1);
  }
  expect(ids.size, `round ${round}`).toBeLessThanOrEqual(sent.size);
}

describe("on PGlite", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waaier-kill-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test(`${kills} times killed, it opens every time, with all facts or none and every message once`, async () => {
    let number = 0;
    await killAgainAndAgain("PGlite", {
      anew: async () => {
        number += 1;
        const directory = join(folder, `${number}`);
        return { env: { DATA_DIR: directory }, place: { directory }, sent: new Map() };
      },
      crash: async () => undefined,
    });
  }, 1_200_000);
});

const bin = postgresFolder();
describe.skipIf(bin === null)("on PostgreSQL", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startPostgres(bin ?? "");
  });
  afterAll(() => cluster.stop());

  test(`${kills} times killed, sometimes with the database, the same holds`, async () => {
    let number = 0;
    await killAgainAndAgain("PostgreSQL", {
      anew: async () => {
        number += 1;
        const name = `kill_${number}`;
        const client = new pg.Client({ connectionString: cluster.url });
        await client.connect();
        await client.query(`create database ${name}`);
        await client.end();
        const url = new URL(cluster.url);
        url.pathname = `/${name}`;
        return { env: { DATABASE_URL: url.href }, place: { url: url.href }, sent: new Map() };
      },
      crash: () => cluster.crash(),
    });
  }, 1_200_000);
});
