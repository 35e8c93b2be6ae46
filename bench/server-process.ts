import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort, startPostgres } from "../test/postgres.ts";
import { root } from "../test/tool.ts";
import { requirePostgres } from "./requirements.ts";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to the first time that it said to be ready. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

/** Our server; where it stores is in `env`. */
export const startOurs = (env: NodeJS.ProcessEnv): Promise<ServerProcess> =>
  startServer(["src/server/cli.ts", "start"], env);

/**
 * Starts a server and waits until it is ready. Its log is made as in production, and goes nowhere: whoever
 * reads it along would take time of the same processors.
 */
export async function startServer(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const began = performance.now();
  const server = spawn(process.execPath, words, {
    cwd: root,
    env: {
      PATH: process.env["PATH"],
      TMPDIR: process.env["TMPDIR"],
      HOST: "127.0.0.1",
      PORT: `${port}`,
      BASE_URL: url,
      LOG_LEVEL: "info",
      RATE_LIMIT_PER_MINUTE: "0",
      ...env,
    },
    stdio: "ignore",
  });
  // Not SIGKILL: `bin/waaier` passes this on to the server that it started.
  const orphaned = (): boolean => server.kill("SIGTERM");
  process.once("exit", orphaned);
  const stop = async (): Promise<void> => {
    process.removeListener("exit", orphaned);
    if (isOver(server)) return;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await gone;
  };
  try {
    const readyAfter = (await ready(server, url)) - began;
    return { url, pid: server.pid ?? 0, readyAfter, stop };
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message} See why: node ${words.join(" ")}`);
  }
}

const patience = 120_000;

const isOver = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Resolves to the moment of the first 200. */
async function ready(server: ChildProcess, url: string): Promise<number> {
  const until = performance.now() + patience;
  while (!isOver(server) && performance.now() < until) {
    const reply = await fetch(`${url}/health/ready`).catch(() => null);
    if (reply?.status === 200) return performance.now();
    await wait(10);
  }
  const end = server.exitCode ?? server.signalCode;
  if (end === null) throw new Error(`The server was not ready in ${patience / 1000} s.`);
  throw new Error(`The server ended with ${end} before it was ready.`);
}

/** Gives the use of a folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "waaier-bench-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    return await use(folder);
  } finally {
    process.removeListener("exit", remove);
    remove();
  }
}

/** Gives the use of an empty PostgreSQL that is gone afterwards. */
export async function withPostgres<T>(use: (url: string) => Promise<T>): Promise<T> {
  const cluster = await startPostgres(requirePostgres());
  try {
    return await use(cluster.url);
  } finally {
    await cluster.stop();
  }
}

/** Gives the use of a server that is stopped afterwards. */
export async function withServer<T>(
  starting: Promise<ServerProcess>,
  use: (server: ServerProcess) => Promise<T>,
): Promise<T> {
  const server = await starting;
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}
