import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "#platform/database";
import { readStored } from "../long/stored.ts";
import { stop, type Waaier, waaier } from "../long/waaier.ts";
import { freshDatabase, server } from "./fresh-database.ts";

describe.skipIf(server === null)("three servers that start at once on one empty database", () => {
  let place = "";
  let servers: Waaier[] = [];
  let urls: string[] = [];
  beforeAll(async () => {
    place = await freshDatabase();
    servers = Array.from({ length: 3 }, () => waaier(["start"], { DATABASE_URL: place }));
    urls = await Promise.all(servers.map(({ opened }) => opened()));
  });
  afterAll(async () => {
    await Promise.all(servers.map(stop));
  });

  test("all open, and the tables are made and the facts loaded exactly once", async () => {
    const said = servers.map((one) => one.said()).join("");
    expect(said.match(/Database made ready/g)).toHaveLength(1);
    expect(said.match(/Facts loaded/g)).toHaveLength(1);
    const totals = await Promise.all(
      urls.map(async (url) => (await fetch(`${url}/api/v1/municipalities?limit=1`)).json()),
    );
    for (const total of totals) expect(total).toMatchObject({ total: 342 });
    const database = await openDatabase({ url: place });
    expect(await readStored(database)).toMatchObject({ factsLoaded: true, arrangements: 451 });
    await database.close();
  });

  test("work that comes back by itself is planned once", async () => {
    const database = await openDatabase({ url: place });
    const { rows } = await sql<{ kind: string; n: number }>`
      select kind, count(*)::int as n from platform.job group by kind`.execute(database.db);
    await database.close();
    expect(rows.length).toBeGreaterThan(0);
    for (const { n } of rows) expect(n).toBe(1);
  });

  test("twenty clients with one key, over all servers, make one message and get one receipt", async () => {
    const key = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const reply = await fetch(`${urls[at % urls.length]}/api/v1/feedback`, {
          method: "POST",
          headers: { "content-type": "application/json", "idempotency-key": key },
          body: JSON.stringify({ page: "/nl", message: `Dit klopt niet: ${key}` }),
        });
        return `${reply.status} ${await reply.text()}`;
      }),
    );
    expect(new Set(replies).size).toBe(1);
    expect(replies[0]).toMatch(/^201 /);
    const database = await openDatabase({ url: place });
    const { feedback } = await readStored(database);
    await database.close();
    expect(feedback.filter(({ message }) => message.endsWith(key))).toHaveLength(1);
  });
});
