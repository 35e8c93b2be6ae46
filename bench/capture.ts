import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import { readConfig } from "#platform/config";
import { workOn } from "#platform/context";
import { type DatabasePlace, openDatabase } from "#platform/database";
import { loadWebBundle } from "#platform/http/pages";
import { createLog } from "#platform/log";
import { buildApp } from "../src/server/app.ts";
import { makeParts } from "../src/server/parts.ts";

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What our server does for one address: the statements it runs, one after the other, and the bytes it answers. */
export interface Captured {
  readonly path: string;
  readonly statements: readonly Statement[];
  readonly contentType: string;
  readonly body: string;
}

/** Has our server, inside this process, answer each path, and looks on. */
export async function capture(
  place: DatabasePlace,
  paths: readonly string[],
): Promise<readonly Captured[]> {
  const database = await openDatabase(place);
  try {
    const clock = (): Date => new Date();
    const config = readConfig({ LOG_LEVEL: "silent", RATE_LIMIT_PER_MINUTE: "0" }, false);
    const work = workOn(database.db, false, clock);
    const log = createLog(config.logLevel);
    const web = await loadWebBundle();
    const readiness = { ready: true };
    const parts = makeParts(config, { secret: Buffer.alloc(32), providers: [], clock });
    const http = await buildApp({
      parts,
      practice: null,
      database,
      work,
      web,
      log,
      clock,
      readiness,
    });
    const captured: Captured[] = [];
    for (const path of paths) {
      // What is remembered from one answer to the next is not asked again, here or in the rounds.
      await http.inject(path);
      const { result: reply, statements } = await seen(() => http.inject(path));
      if (reply.statusCode !== 200)
        throw new Error(`${path} was answered with ${reply.statusCode}`);
      const contentType = String(reply.headers["content-type"]);
      captured.push({ path, statements, contentType, body: reply.body });
    }
    await http.close();
    return captured;
  } finally {
    await database.close();
  }
}

type Query = (
  this: unknown,
  text: unknown,
  values?: readonly unknown[],
  ...rest: unknown[]
) => unknown;

/** Every statement that any client of `pg` in this process sends meanwhile. */
async function seen<T>(use: () => Promise<T>): Promise<{ result: T; statements: Statement[] }> {
  const clients = pg.Client.prototype as unknown as { query: Query };
  const { query } = clients;
  const statements: Statement[] = [];
  let underWay = 0;
  clients.query = function (text, values = [], ...rest) {
    if (underWay > 0)
      throw new Error("Statements at the same time: the bare server cannot do that yet");
    statements.push(plain(text, values));
    underWay += 1;
    return (query.call(this, text, values, ...rest) as Promise<unknown>).finally(() => {
      underWay -= 1;
    });
  };
  try {
    return { result: await use(), statements };
  } finally {
    clients.query = query;
  }
}

/** Goes to the bare server as JSON, so it must be the same when it comes out. */
function plain(text: unknown, values: readonly unknown[]): Statement {
  if (typeof text !== "string" || /^\s*(begin|start|commit)\b/i.test(text)) {
    throw new Error(`The bare server cannot repeat this: ${String(text)}`);
  }
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(values)), values)) {
    throw new Error(`A parameter that JSON changes: ${JSON.stringify(values)} in ${text}`);
  }
  return { text, values };
}
