import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** A PostgreSQL of our own, in a temporary folder and on loopback alone. */
export interface Cluster {
  readonly url: string;
  readonly folder: string;
  readonly process: ChildProcess;
  /** Ends it and takes its folder away. */
  stop(): Promise<void>;
  /** Kills it as a crash would, and starts it again on the same folder. */
  crash(): Promise<void>;
}

/** Words before a command, so that it runs as `postgres`: initdb refuses root. */
const asPostgres = (): readonly string[] => {
  if (process.getuid?.() !== 0) return [];
  // A cluster whose starter was killed stops by itself.
  return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--pdeathsig=INT"];
};

const idOf = (option: "-u" | "-g"): number =>
  Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));

/** Makes and starts a cluster with the programs in `bin`. Durability is as in production: fsync is on. */
export async function startPostgres(bin: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "waaier-pg-"));
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (process.getuid?.() === 0) {
    for (const path of [folder, passwordFile]) chownSync(path, idOf("-u"), idOf("-g"));
  }
  const data = join(folder, "data");
  command([
    join(bin, "initdb"),
    ...["-D", data, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`],
    ...["-E", "UTF8", "--locale=C.UTF-8", "--no-instructions"],
  ]);
  const port = await freePort();
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
  ];
  let server = await open([join(bin, "postgres"), "-D", data], settings, url);

  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const orphaned = (): void => {
    server.kill("SIGQUIT");
    remove();
  };
  process.once("exit", orphaned);
  return {
    url,
    folder,
    get process() {
      return server;
    },
    stop: async () => {
      await ended(server, "SIGINT");
      process.removeListener("exit", orphaned);
      remove();
    },
    crash: async () => {
      await ended(server, "SIGKILL");
      server = await openAgain(() => open([join(bin, "postgres"), "-D", data], settings, url));
    },
  };
}

function command(words: readonly string[]): void {
  const [program = "", ...rest] = [...asPostgres(), ...words];
  execFileSync(program, rest, { stdio: ["ignore", "ignore", "inherit"], cwd: "/" });
}

async function open(
  words: readonly string[],
  settings: readonly string[],
  url: string,
): Promise<ChildProcess> {
  const set = settings.flatMap((setting) => ["-c", setting]);
  const [program = "", ...rest] = [...asPostgres(), ...words, ...set];
  const server = spawn(program, rest, { stdio: ["ignore", "ignore", "pipe"], cwd: "/" });
  let told = "";
  server.stderr?.on("data", (part: Buffer) => {
    told = (told + part.toString()).slice(-4000);
  });
  // Recovery after a crash included; on a busy machine a start takes a few seconds.
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) break;
    if (await answers(url)) return server;
    await wait(100);
  }
  server.kill("SIGKILL");
  throw new Error(`PostgreSQL did not start:\n${told}`);
}

/** Backends of a killed server hold its memory for a moment; until they notice, a new one refuses to start. */
async function openAgain(start: () => Promise<ChildProcess>, tries = 10): Promise<ChildProcess> {
  try {
    return await start();
  } catch (error) {
    if (tries === 1) throw error;
    await wait(300);
    return openAgain(start, tries - 1);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  await gone;
}

/** A port nobody listens on now. Another program could take it in the next moment; none here does. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
