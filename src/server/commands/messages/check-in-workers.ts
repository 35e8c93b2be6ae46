import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Part } from "./check-part.ts";
import type { CheckSettings } from "./check-settings.ts";

// So large that a message between threads costs nothing beside it, and so small that all threads end about together.
const largestBatch = 32;
// A thread has the next one at hand while it works on one.
const atHand = 2;
// Further ahead of what was written is not read, so that what waits to be written stays small.
const ahead = 64;

// Run from src/ it is the source, from dist/ what was built of it.
const entry = import.meta.url.endsWith(".ts") ? "./check-worker.ts" : "./check-worker.mjs";

interface Reply {
  readonly number: number;
  readonly part: Part;
}

interface Work {
  readonly files: readonly string[];
  /** The place in the run of the first file. */
  readonly first: number;
  readonly settings: CheckSettings;
  /** Null: as many as this machine runs at once. */
  readonly workerCount: number | null;
}

/** Checks files in threads; what comes of them is handed over in the order of the files. */
export async function checkInWorkers(
  { files, first, settings, workerCount }: Work,
  take: (part: Part) => void,
): Promise<void> {
  const count = workerCount ?? availableParallelism();
  const size = Math.max(1, Math.min(largestBatch, Math.ceil(files.length / (8 * count))));
  const last = Math.ceil(files.length / size);
  const workers = Array.from({ length: Math.min(count, last) }, () => ({
    thread: new Worker(new URL(entry, import.meta.url), { workerData: settings }),
    busy: 0,
  }));
  const waiting = new Map<number, Part>();
  let given = 0;
  let taken = 0;

  const give = (): void => {
    for (const worker of workers) {
      while (worker.busy < atHand && given < Math.min(last, taken + ahead)) {
        const from = given * size;
        const batch = { files: files.slice(from, from + size), first: first + from };
        worker.thread.postMessage({ number: given, ...batch });
        worker.busy += 1;
        given += 1;
      }
    }
  };
  const takeInOrder = (): void => {
    for (let part = waiting.get(taken); part; part = waiting.get(taken)) {
      waiting.delete(taken);
      taken += 1;
      take(part);
    }
  };

  try {
    await new Promise<void>((resolve, reject) => {
      for (const worker of workers) {
        worker.thread.on("error", reject);
        worker.thread.on("message", ({ number, part }: Reply) => {
          worker.busy -= 1;
          waiting.set(number, part);
          takeInOrder();
          if (taken === last) resolve();
          else give();
        });
      }
      give();
    });
  } finally {
    await Promise.all(workers.map(({ thread }) => thread.terminate()));
  }
}
