import { writeSync } from "node:fs";
import { onceReady } from "./once-ready.ts";

/** Where a command writes. What is said waits until it is taken, so nothing has to be held. */
export interface Output {
  say(text: string): void;
  warn(text: string): void;
  /** Shows how far it is, to whoever looks on. */
  progress(done: number, all: number): void;
  progressEnds(): void;
}

const [out, error] = [1, 2];
// Often enough to see it move.
const milliseconds = 100;

/**
 * Writes to the standard streams, straight: the streams of Node take longer to load than a message takes to check.
 * Whoever stops reading ends the command, and that is no fault.
 */
export function standardOutput(): Output {
  let isShown = false;
  let last = 0;
  const clear = (): void => {
    if (isShown) write(error, "\r\u001b[K");
    isShown = false;
  };
  return {
    say(text) {
      if (text === "") return;
      clear();
      write(out, text);
    },
    warn(text) {
      clear();
      write(error, text);
    },
    progress(done, all) {
      if (performance.now() - last < milliseconds || !process.stderr.isTTY) return;
      last = performance.now();
      write(error, `\r${done} / ${all}`);
      isShown = true;
    },
    progressEnds: clear,
  };
}

function write(to: number, text: string): void {
  let bytes: Uint8Array = Buffer.from(text);
  while (bytes.length > 0) {
    const left = bytes;
    const count = onceReady(() => writeSync(to, left), "EPIPE");
    if (count === null) process.exit();
    bytes = bytes.subarray(count);
  }
}
