import { closeSync, openSync, readSync } from "node:fs";
import {
  type CheckOptions,
  MessageCheck,
  type Verdict,
} from "#standards/istandaarden/message-check";
import { type MessageFile, standardInput } from "./find-messages.ts";
import { onceReady } from "./once-ready.ts";

export interface Checked {
  readonly verdict: Verdict;
  /** That were read. */
  readonly bytes: number;
}

// Larger blocks are not read faster, and take room.
const blockSize = 256 * 1024;
/** For the beginning of each file: most messages are not longer. */
const first = new Uint8Array(blockSize);

/** Reads a file, or standard input, in blocks and checks it, no further than it makes sense. */
export function checkFile({ path, isPlain }: MessageFile, options: CheckOptions): Checked {
  const file = path === standardInput ? 0 : openSync(path, "r");
  const read = (into: Uint8Array): number =>
    onceReady(() => readSync(file, into, 0, blockSize, null), "EOF") ?? 0;
  try {
    const check = new MessageCheck(options);
    let count = read(first);
    let bytes = count;
    check.push(first.subarray(0, count));
    // Of a file the last block is not full; what comes through a pipe ends when nothing comes.
    while ((isPlain ? count === blockSize : count > 0) && !check.isStopped) {
      count = read(check.room(blockSize));
      bytes += count;
      check.filled(count);
    }
    return { verdict: check.end(), bytes };
  } finally {
    if (path !== standardInput) closeSync(file);
  }
}
