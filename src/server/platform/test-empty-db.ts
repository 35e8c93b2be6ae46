import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import type { Context, Work } from "./context.ts";
import { type Database, openDatabase } from "./database.ts";

/** An empty database for one test: in memory, or a new one in the PostgreSQL of the tests. Gone when closed. */
export async function emptyDatabase(): Promise<Database> {
  const { url } = inject("testDatabase");
  if (!url) return openDatabase({ memory: true });
  const name = `waaier_${randomUUID().replaceAll("-", "")}`;
  await onServer(url, `create database ${name}`);
  const place = new URL(url);
  place.pathname = `/${name}`;
  const database = await openDatabase({ url: place.href });
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer(url, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Work in the transaction of a test; what fails in it is undone as far as a transaction of its own would be. */
export function workWithin(ctx: Context, clock = () => ctx.now): Work {
  return {
    read: (use) => use({ ...ctx, now: clock() }),
    change: (use) => use({ ...ctx, now: clock() }),
  };
}
