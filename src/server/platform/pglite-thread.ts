import { Worker } from "node:worker_threads";
import type { PgliteAnswer, PgliteAsk, PgliteStart } from "./pglite-worker.ts";

// One shape per question, without the number that the thread gives it.
type Question = PgliteAsk extends infer Ask
  ? Ask extends unknown
    ? Omit<Ask, "id">
    : never
  : never;

/** PGlite in a thread of its own, so that a query never holds up the event loop. */
export interface PgliteThread {
  /** Sends bytes of the PostgreSQL protocol and gives the bytes that come back. */
  exchange(bytes: Uint8Array): Promise<Uint8Array>;
  /** A tar of the whole database, to begin another one with. */
  snapshot(): Promise<Uint8Array>;
  /** Closes the database and ends the thread; of a broken one only the thread is left to end. */
  close(): Promise<void>;
  /** Why the thread can no longer be used; null while it can. */
  broken(): Error | null;
}

/** Starts the thread and waits until the database is open. Throws when it cannot be opened. */
export async function startPgliteThread(start: PgliteStart): Promise<PgliteThread> {
  const worker = new Worker(new URL("./pglite-worker.ts", import.meta.url), {
    workerData: start,
    name: "pglite",
  });
  const waiting = new Map<number, PromiseWithResolvers<PgliteAnswer>>();
  let last = 0;
  let fault: Error | null = null;
  const opened = Promise.withResolvers<PgliteAnswer>();
  waiting.set(0, opened);

  const fail = (why: string): Error => {
    fault ??= new Error(`The database thread stopped: ${why}`);
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
    return fault;
  };
  worker.on("message", (answer: PgliteAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(answer.error));
  });
  worker.on("error", (error) => fail(error instanceof Error ? error.message : String(error)));
  worker.on("exit", (code) => fail(`exit ${code}`));

  const ask = async (question: Question): Promise<PgliteAnswer> => {
    if (fault) throw fault;
    last += 1;
    const asked = Promise.withResolvers<PgliteAnswer>();
    waiting.set(last, asked);
    worker.postMessage({ ...question, id: last });
    return asked.promise;
  };

  await opened.promise;
  return {
    exchange: async (bytes) => {
      // A Buffer is mostly a view on 64 kB shared with others, and all of that would go over.
      const own = new Uint8Array(bytes);
      const { bytes: answer = nothing } = await ask({ do: "protocol", bytes: own }).catch(
        (error: Error) => {
          throw fail(error.message);
        },
      );
      if (!isWhole(answer)) fail("PostgreSQL in it panicked");
      return answer;
    },
    snapshot: async () => (await ask({ do: "snapshot" })).bytes ?? nothing,
    close: async () => {
      if (!fault) await ask({ do: "close" });
      await worker.terminate();
    },
    broken: () => fault,
  };
}

const nothing = new Uint8Array();

/**
 * Every answer ends with ReadyForQuery (Z, length 5, a state). After a panic, such as no room on disk for
 * its log, PostgreSQL says what was wrong and no more; asked again, this one would turn in a circle for ever.
 */
const isWhole = (answer: Uint8Array): boolean =>
  answer.at(-6) === 0x5a && answer.at(-5) === 0 && answer.at(-2) === 5;
