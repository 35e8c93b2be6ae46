import { availableParallelism } from "node:os";
import { setImmediate as breathe, setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Part } from "./check-part.ts";
import { type Reply, type Shared, Turns } from "./turns.ts";

// Run from src/ it is the source, from dist/ what was built of it.
const entry = import.meta.url.endsWith(".ts") ? "./check-worker.ts" : "./check-worker.mjs";

interface Work extends Pick<Shared, "files" | "first" | "settings"> {
  /** Null: as many as this machine runs at once. */
  readonly workerCount: number | null;
}

/**
 * Checks files in this thread and others; what comes of them is handed over in the order of the files. This one takes part,
 * because it is ready at once: another one has to load and to warm up all that this one has.
 */
export async function checkInWorkers(
  { workerCount, ...work }: Work,
  take: (part: Part) => void,
): Promise<void> {
  const count = workerCount ?? availableParallelism();
  const turns = Turns.begin(work, count);
  const waiting = new Map<number, Part>();
  const { promise: all, resolve, reject } = Promise.withResolvers<void>();
  let hasFailed = false;
  // It is waited for below; a thread that fails before that is no news to Node.
  all.catch(() => {
    hasFailed = true;
  });
  const takeInOrder = ({ number, part }: Reply): void => {
    waiting.set(number, part);
    for (let next = waiting.get(turns.taken); next; next = waiting.get(turns.taken)) {
      waiting.delete(turns.taken);
      turns.take();
      take(next);
    }
    if (turns.taken === turns.count) resolve();
  };
  const others = Array.from({ length: Math.min(count, turns.count) - 1 }, () => {
    const thread = new Worker(new URL(entry, import.meta.url), { workerData: turns.shared });
    thread.on("error", reject);
    thread.on("message", takeInOrder);
    return thread;
  });
  try {
    for (let reply = turns.next(); reply && !hasFailed; reply = turns.next()) {
      takeInOrder(reply);
      // What the others found is heard in between, and that one of them failed.
      await breathe();
      while (turns.isFarAhead && !hasFailed) await wait(1);
    }
    await all;
  } finally {
    await Promise.all(others.map((thread) => thread.terminate()));
  }
}
