import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { Pool } from "undici";
import { v7 as uuidv7 } from "uuid";
import { openAuditKey } from "#platform/audit/audit-key";
import { startSealing } from "#platform/audit/start-sealing";
import { writeLine } from "#platform/audit/write-line";
import { type Context, type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { createLog } from "#platform/log";
import { migrate } from "#platform/migrate";
import { say } from "../test/tool.ts";
import { requirePostgres } from "./requirements.ts";
import { type How, type Measured, median, type Row, row } from "./row.ts";
import { startServer, withPostgres, withServer } from "./server-process.ts";

const auditServer = fileURLToPath(new URL("./audit-server.ts", import.meta.url));
const clients = 20;
const limits = { floor: 0.7, goal: 0.9 };

/** Changes with their line in the audit trail beside the same changes without it. */
export async function audit(how: How): Promise<Measured> {
  requirePostgres();
  return withPostgres(async (url) => {
    const pools = await Promise.all([1, 2, 3].map(() => openDatabase({ url })));
    try {
      await prepare(pools);
      const viaApi = await throughApi(url, how);
      const bare = await inProcess(pools, how);
      return { rows: [...viaApi, ...bare], notes };
    } finally {
      for (const { close } of pools) await close();
    }
  });
}

const notes = [
  `${clients} clients, 10,000 changes per round on PostgreSQL, by turns, medians. With the trail everything is sealed every ten seconds, six times as often as the program does, and once more at the end.`,
  "Through the API a change is `POST /api/v1/feedback` to a server in a process of its own. The bare change is one inserted row in a transaction of its own, from this process: four questions to the database where there were three.",
];

async function prepare([database]: readonly Database[]): Promise<void> {
  if (!database) return;
  await migrate(database.db);
  await sql`create table public.change (
    id uuid primary key, page text not null, message text not null, received_at timestamptz not null)`.execute(
    database.db,
  );
}

/** Has both sides make the changes by turns; the first turn warms up. */
async function byTurns(
  name: string,
  { quick }: How,
  side: (writes: number, trail: boolean) => Promise<number>,
): Promise<Row[]> {
  const rounds: { without: number; trail: number }[] = [];
  for (let turn = 0; turn < (quick ? 2 : 6); turn += 1) {
    const writes = quick ? 500 : 10_000;
    const [without, trail] = [await side(writes, false), await side(writes, true)];
    say(`  ${name}: ${without.toFixed(0)}/s without, ${trail.toFixed(0)}/s with`);
    if (turn > 0) rounds.push({ without, trail });
  }
  const ratio = median(rounds.map(({ without, trail }) => trail / without));
  return [
    name === "bare"
      ? row("a bare change", ratio, "with/without")
      : row("a change through the API", ratio, "with/without", limits),
    row(`${name}, without`, median(rounds.map(({ without }) => without)), "changes/s"),
    row(`${name}, with`, median(rounds.map(({ trail }) => trail)), "changes/s"),
  ];
}

/** As many clients as asked, that each begin again as soon as they are done. Gives how many a second. */
async function perSecond(
  writes: number,
  write: (client: number) => Promise<void>,
): Promise<number> {
  let left = writes;
  const client = async (_: unknown, at: number): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await write(at);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return (writes * 1000) / (performance.now() - began);
}

function throughApi(url: string, how: How): Promise<Row[]> {
  const env = { DATABASE_URL: url };
  return withServer(startServer([auditServer, "without"], env), (without) =>
    withServer(startServer([auditServer, "with"], env), async (trail) => {
      const pools = { without: connect(without.url), trail: connect(trail.url) };
      const rows = await byTurns("API", how, (writes, withTrail) =>
        perSecond(writes, () => post(withTrail ? pools.trail : pools.without)),
      );
      await Promise.all([pools.without.close(), pools.trail.close()]);
      return rows;
    }),
  );
}

const connect = (url: string): Pool => new Pool(url, { connections: clients });

async function post(pool: Pool): Promise<void> {
  const { statusCode, body } = await pool.request({
    method: "POST",
    path: "/api/v1/feedback",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ page: "/nl/organisaties", message: "This should be otherwise." }),
  });
  await body.dump();
  if (statusCode !== 201) throw new Error(`A change was answered with ${statusCode}`);
}

const key = openAuditKey(Buffer.alloc(32, 1), { practice: false });

function inProcess(databases: readonly Database[], how: How): Promise<Row[]> {
  // A pool has ten connections: two give each client its own, and a third seals.
  const [one, other, sealer] = databases.map(({ db }) => workOn(db, false, () => new Date()));
  if (!(one && other && sealer)) throw new Error("three pools are needed");
  return byTurns("bare", how, async (writes, trail) => {
    const sealing = { work: sealer, key, outside: [], log: createLog("silent"), everyMs: 10_000 };
    const stop = trail ? startSealing(sealing) : async () => undefined;
    const rate = await perSecond(writes, (at) => change(at % 2 === 0 ? one : other, trail));
    await stop();
    return rate;
  });
}

const change = (work: Work, trail: boolean): Promise<void> =>
  work.change(async (ctx: Context) => {
    const id = uuidv7({ msecs: ctx.now.getTime() });
    await sql`
      insert into public.change (id, page, message, received_at)
      values (${id}, '/nl/organisaties', 'This should be otherwise.', ${ctx.now})`.execute(ctx.db);
    const object = { kind: "feedback", id };
    if (trail) await writeLine(ctx, { act: "change", organisation: null, object, result: "done" });
  });
