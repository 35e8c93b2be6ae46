import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DatabasePlace } from "#platform/database";
import { say } from "../test/tool.ts";
import { capture } from "./capture.ts";
import { fiveReads } from "./five-reads.ts";
import { type Round, round } from "./load.ts";
import { requirePostgres } from "./requirements.ts";
import { type How, type Measured, median, type Row, row } from "./row.ts";
import { startOurs, startServer, withFolder, withPostgres, withServer } from "./server-process.ts";

const bareServer = fileURLToPath(new URL("./bare-server.ts", import.meta.url));
const limits = { floor: 0.7, goal: 0.9 };

/** Our reads beside a bare Fastify that runs the same statements and sends the same bytes. */
export async function reads(how: How): Promise<Measured> {
  requirePostgres();
  const onPglite = await withFolder(async (folder) => {
    const [ours, bare] = [join(folder, "ours"), join(folder, "bare")];
    await withServer(startOurs({ DATA_DIR: ours }), async () => undefined);
    // PGlite lets one process in: the bare server has a database that is the same, byte for byte.
    await cp(ours, bare, { recursive: true });
    const envs = { ours: { DATA_DIR: ours }, bare: { DATA_DIR: bare } };
    return beside("PGlite", { folder, place: { directory: bare }, ...envs }, how);
  });
  const onPostgresql = await withFolder((folder) =>
    withPostgres(async (url) => {
      const env = { DATABASE_URL: url };
      await withServer(startOurs(env), async () => undefined);
      return beside("PostgreSQL", { folder, place: { url }, ours: env, bare: env }, how);
    }),
  );
  return { rows: [...onPglite, ...onPostgresql], notes };
}

const notes = [
  "Ten connections, rounds of ours and bare by turns after warming up, medians. The load comes from the same two cores.",
];

interface Sides {
  readonly folder: string;
  /** The database to look in for what the bare server must do. */
  readonly place: DatabasePlace;
  readonly ours: NodeJS.ProcessEnv;
  readonly bare: NodeJS.ProcessEnv;
}

async function beside(
  kind: string,
  { folder, place, ours, bare }: Sides,
  how: How,
): Promise<readonly Row[]> {
  const file = join(folder, "captured.json");
  await writeFile(file, JSON.stringify(await capture(place, Object.values(fiveReads))));
  return withServer(startOurs(ours), (our) =>
    withServer(startServer([bareServer, file], bare), async (other) => {
      const rows: Row[] = [];
      for (const [name, path] of Object.entries(fiveReads)) {
        say(`  ${kind}: ${name}`);
        rows.push(...(await measure(`${kind}: ${name}`, our.url + path, other.url + path, how)));
      }
      return rows;
    }),
  );
}

async function measure(name: string, ours: string, bare: string, { quick }: How): Promise<Row[]> {
  await refuseDifference(ours, bare);
  for (const url of [ours, bare]) await round(url, quick ? 1 : 3);
  const rounds: { ours: Round; bare: Round }[] = [];
  for (let turn = 0; turn < (quick ? 2 : 5); turn += 1) {
    const seconds = quick ? 1 : 4;
    rounds.push({ ours: await round(ours, seconds), bare: await round(bare, seconds) });
  }
  const of = (side: "ours" | "bare", value: keyof Round): number =>
    median(rounds.map((one) => one[side][value]));
  return [
    row(name, of("ours", "perSecond") / of("bare", "perSecond"), "ours/bare", limits),
    row(`${name}, ours`, of("ours", "perSecond"), "requests/s"),
    row(`${name}, bare`, of("bare", "perSecond"), "requests/s"),
    row(`${name}, p95 ours`, of("ours", "p95"), "ms"),
    row(`${name}, p95 bare`, of("bare", "p95"), "ms"),
  ];
}

async function refuseDifference(ours: string, bare: string): Promise<void> {
  const [one, other] = await Promise.all(
    [ours, bare].map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
  );
  if (!(one && other && one.length > 2 && one.equals(other))) {
    throw new Error(`Not the same bytes: ${ours} and ${bare}`);
  }
}
