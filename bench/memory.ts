import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { say } from "../test/tool.ts";
import { fiveReads } from "./five-reads.ts";
import { askMixed } from "./load.ts";
import { publicPages } from "./public-pages.ts";
import { type How, type Measured, type Row, row } from "./row.ts";
import { startOurs, withFolder, withPostgres, withServer } from "./server-process.ts";

/** What the server process holds of the memory, doing nothing and after work. */
export async function memory(how: How): Promise<Measured> {
  const onPglite = await withFolder((folder) => held("PGlite", { DATA_DIR: folder }, how));
  const onPostgresql = await withPostgres((url) => held("PostgreSQL", { DATABASE_URL: url }, how));
  return {
    rows: [...onPglite, ...onPostgresql],
    notes: [
      "Resident memory of the server process on a database that was filled before; PGlite lives in it, PostgreSQL beside it.",
    ],
  };
}

async function held(kind: string, env: NodeJS.ProcessEnv, { quick }: How): Promise<Row[]> {
  say(`  ${kind}`);
  // A first start loads the country, and what that took is not given back at once.
  await withServer(startOurs(env), async () => undefined);
  return withServer(startOurs(env), async ({ url, pid }) => {
    await wait(quick ? 1_000 : 10_000);
    const atRest = residentOf(pid);
    const amount = quick ? 200 : 2_000;
    await askMixed(url, [...Object.values(fiveReads), ...Object.values(publicPages)], amount);
    return [
      row(`${kind}: after 10 s at rest`, atRest, "MB"),
      row(`${kind}: after ${amount} mixed requests`, residentOf(pid), "MB"),
    ];
  });
}

// In kibibytes, on Linux and macOS alike.
const residentOf = (pid: number): number =>
  (Number(execFileSync("ps", ["-o", "rss=", "-p", `${pid}`], { encoding: "utf8" })) * 1024) / 1e6;
