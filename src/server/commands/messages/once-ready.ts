// Short enough not to be noticed, long enough not to keep the machine busy.
const milliseconds = 2;
const nothing = new Int32Array(new SharedArrayBuffer(4));

/**
 * Reads or writes, and waits as long as the other side of a pipe is not ready: whoever started this program may have set it
 * not to wait by itself. Null: the other side has ended, as this code of an error tells.
 */
export function onceReady(work: () => number, ended: "EOF" | "EPIPE"): number | null {
  for (;;) {
    try {
      return work();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if (code === ended) return null;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(nothing, 0, 0, milliseconds);
    }
  }
}
