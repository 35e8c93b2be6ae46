import { closeSync, openSync, readSync } from "node:fs";
import {
  type CheckOptions,
  MessageCheck,
  type Verdict,
} from "#standards/istandaarden/message-check";
import { onceReady } from "../once-ready.ts";
import { type MessageFile, standardInput } from "./find-messages.ts";

/** What came of a file; `error`: why it could not be read. */
export type Checked<Heard extends Hearer = Hearer> =
  | {
      readonly verdict: Verdict;
      /** Null: nobody listened. */
      readonly heard: Heard | null;
      /** That were read. */
      readonly bytes: number;
    }
  | { readonly error: unknown };

/** Hears the bytes of a message as they are read. */
export interface Hearer {
  push(bytes: Uint8Array): void;
  /** It has heard enough. */
  readonly isRead: boolean;
}

// Larger blocks are not read faster, and take room.
const blockSize = 256 * 1024;
/** For the beginnings of files. */
const block = new Uint8Array(blockSize);
/** A file of which more than this is to come is not begun ahead of others. Most messages are shorter. */
const leastAhead = 64 * 1024;

/** A file of which the beginning stands in the block. */
interface Begun {
  /** Null: it was read to its end. */
  readonly handle: number | null;
  readonly isPlain: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Checks files one after another, each no further than it makes sense. A few are read ahead: each call to the system makes
 * the processor forget where things are in memory, and there are three for each file: a message of a few KB that is checked
 * right after them takes an eighth longer.
 */
export function* checkFiles<Heard extends Hearer>(
  files: readonly MessageFile[],
  options: CheckOptions,
  hear: (() => Heard) | null = null,
): Generator<Checked<Heard>> {
  for (let from = 0; from < files.length; ) {
    const begun = beginAsMany(files, from);
    for (const one of begun)
      yield "error" in one ? one : attempt(() => checkBegun(one, options, hear?.() ?? null));
    from += begun.length;
  }
}

/**
 * Begins at least one file, and those after it as long as the block has room. What comes through a pipe stands alone: whoever
 * writes it may have to write all of it before there is a next one.
 */
function beginAsMany(
  files: readonly MessageFile[],
  from: number,
): (Begun | { readonly error: unknown })[] {
  const all: (Begun | { readonly error: unknown })[] = [];
  let at = 0;
  for (const file of files.slice(from)) {
    if (all.length > 0 && (!file.isPlain || blockSize - at < leastAhead)) break;
    const one = attempt(() => begin(file, at));
    all.push(one);
    if (!file.isPlain) break;
    if (!("error" in one)) at = one.end;
  }
  return all;
}

function attempt<T>(work: () => T): T | { readonly error: unknown } {
  try {
    return work();
  } catch (error) {
    return { error };
  }
}

function begin({ path, isPlain }: MessageFile, start: number): Begun {
  const handle = path === standardInput ? 0 : openSync(path, "r");
  const asked = blockSize - start;
  let isMore = false;
  try {
    const count = readInto(handle, block, start, asked);
    isMore = mayBeMore(count, asked, isPlain);
    return { handle: isMore ? handle : null, isPlain, start, end: start + count };
  } finally {
    if (!isMore) close(handle);
  }
}

/** Of a file the last block is not full; what comes through a pipe ends when nothing comes. */
const mayBeMore = (count: number, asked: number, isPlain: boolean): boolean =>
  isPlain ? count === asked : count > 0;

function checkBegun<Heard extends Hearer>(
  { handle, isPlain, start, end }: Begun,
  options: CheckOptions,
  heard: Heard | null,
): Checked<Heard> {
  try {
    const check = new MessageCheck(options);
    const first = block.subarray(start, end);
    check.push(first);
    heard?.push(first);
    let bytes = end - start;
    let isMore = handle !== null;
    while (handle !== null && isMore && !check.isStopped) {
      const room = check.room(blockSize);
      const count = readInto(handle, room, 0, blockSize);
      // A copy, for the room is used again.
      if (heard?.isRead === false) heard.push(room.slice(0, count));
      isMore = mayBeMore(count, blockSize, isPlain);
      bytes += count;
      check.filled(count);
    }
    return { verdict: check.end(), heard, bytes };
  } finally {
    if (handle !== null) close(handle);
  }
}

const readInto = (handle: number, into: Uint8Array, at: number, most: number): number =>
  onceReady(() => readSync(handle, into, at, most, null), "EOF") ?? 0;

function close(handle: number): void {
  if (handle !== 0) closeSync(handle);
}
