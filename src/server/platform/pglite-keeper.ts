import { type PgliteThread, startPgliteThread } from "./pglite-thread.ts";

/** Keeps one PGlite open on a folder, over the threads that run it one after the other. */
export interface PgliteKeeper {
  /** The thread that works; after it broke, a new one. Throws while none can be started. */
  thread(): Promise<PgliteThread>;
  close(): Promise<void>;
}

// Opening takes seconds: while it does not succeed, one try now and then, and the others hear why not.
const millisBetweenTries = 5_000;

/**
 * Opens PGlite, and again after its thread broke, as it does when its disk is full at a bad moment: what
 * was committed is read back from disk, as after a crash. One in memory is gone with its thread.
 */
export async function keepPglite(directory: string): Promise<PgliteKeeper> {
  const start = { directory, snapshot: null };
  let thread = await startPgliteThread(start);
  let reopening: Promise<void> | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;

  const reopen = async (): Promise<void> => {
    // Two threads on one folder would lose data.
    await thread.close();
    thread = await startPgliteThread(start);
  };
  return {
    thread: async () => {
      const fault = thread.broken();
      if (!fault) return thread;
      if (!reopening) {
        if (performance.now() - triedAt < millisBetweenTries) throw fault;
        triedAt = performance.now();
        reopening = reopen().finally(() => {
          reopening = null;
        });
      }
      await reopening;
      return thread;
    },
    close: async () => {
      await reopening?.catch(() => undefined);
      await thread.close();
    },
  };
}
