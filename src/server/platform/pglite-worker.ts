import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

/** What the thread is started with: where the database stands, and from which snapshot it is made. */
export interface PgliteStart {
  /** Folder on disk; null is a database in memory. */
  readonly directory: string | null;
  /** File of `dumpDataDir` to begin with, for tests. */
  readonly snapshot: string | null;
}

/** What the thread is asked; `id` comes back with the answer. */
export type PgliteAsk =
  | { readonly id: number; readonly do: "protocol"; readonly bytes: Uint8Array }
  | { readonly id: number; readonly do: "snapshot" }
  | { readonly id: number; readonly do: "close" };

export interface PgliteAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly error?: string;
}

const start = workerData as PgliteStart;
const port = parentPort;
if (!port) throw new Error("pglite-worker runs in a worker thread only");

const database = await PGlite.create({
  ...(start.directory !== null && { dataDir: start.directory }),
  ...(start.snapshot !== null && { loadDataDir: new Blob([await readFile(start.snapshot)]) }),
  extensions: { pg_trgm },
  // The default of 128 MB is for a server of its own; a try-out on a laptop has 16 MB enough.
  postgresqlconf: ["shared_buffers=16MB"],
});

async function answer(ask: PgliteAsk): Promise<PgliteAnswer> {
  if (ask.do === "protocol") {
    return { id: ask.id, bytes: await database.execProtocolRaw(ask.bytes) };
  }
  if (ask.do === "snapshot") {
    const dump = await database.dumpDataDir("none");
    return { id: ask.id, bytes: new Uint8Array(await dump.arrayBuffer()) };
  }
  await database.close();
  return { id: ask.id };
}

// One at a time, in the order asked: there is one backend behind this port.
let before: Promise<void> = Promise.resolve();
port.on("message", (ask: PgliteAsk) => {
  before = before.then(async () => {
    const reply = await answer(ask).catch((error: unknown) => ({
      id: ask.id,
      error: error instanceof Error ? error.message : String(error),
    }));
    port.postMessage(reply);
  });
});
port.postMessage({ id: 0 } satisfies PgliteAnswer);
