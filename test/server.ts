import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./postgres.ts";
import { root } from "./tool.ts";

/** The real server, as `waaier start` opens it, with a folder of its own. */
export interface Server {
  readonly url: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it has said so far. */
  told(): string;
  /** Ends it as an operator does and takes its folder away. Resolves to its exit code. */
  stop(): Promise<number | null>;
}

interface How {
  readonly practice?: boolean;
  /** A folder that is there already, and stays. */
  readonly dataDir?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts it and waits until it is open. Throws what it said when it ends before that. */
export async function startServer({
  practice = false,
  dataDir,
  env = {},
}: How = {}): Promise<Server> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "waaier-server-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const words = ["src/server/cli.ts", "start", ...(practice ? ["--practice"] : [])];
  const server = spawn(process.execPath, words, {
    cwd: root,
    env: {
      ...process.env,
      PORT: `${port}`,
      HOST: "127.0.0.1",
      BASE_URL: url,
      DATA_DIR: folder,
      LOG_LEVEL: "warn",
      RATE_LIMIT_PER_MINUTE: "0",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const orphaned = (): void => {
    server.kill("SIGKILL");
    if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", orphaned);
  let told = "";
  const opened = new Promise<void>((resolve, reject) => {
    const listen = (part: Buffer): void => {
      told += part.toString();
      if (told.includes("Waaier is open")) resolve();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${told}`)));
    server.once("error", reject);
  });
  await opened;
  return {
    url,
    dataDir: folder,
    process: server,
    told: () => told,
    stop: async () => {
      const code = await ended(server);
      process.removeListener("exit", orphaned);
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

async function ended(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
  const gone = new Promise<number | null>((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  return gone;
}
