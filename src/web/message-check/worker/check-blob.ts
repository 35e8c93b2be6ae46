import {
  type CheckOptions,
  MessageCheck,
  type Verdict,
} from "#standards/istandaarden/message-check";
import { digester } from "./digest.ts";

/** A file that is no larger is fetched whole, ahead of its turn. */
const mostAhead = 1 << 20;

export interface CheckedBlob {
  readonly verdict: Verdict;
  /** Null when reading stopped before the end. */
  readonly digest: string | null;
}

export interface Checking {
  readonly onPart: (part: number) => void;
  readonly isStopped: () => boolean;
  readonly ahead?: Promise<ArrayBuffer> | null;
}

/** Begins to fetch a file that is small: a browser takes longer for that than we do to check it. */
export function fetchAhead(blob: Blob): Promise<ArrayBuffer> | null {
  if (blob.size > mostAhead) return null;
  const bytes = blob.arrayBuffer();
  // It is told to whoever asks for it; until then nobody listens.
  bytes.catch(() => undefined);
  return bytes;
}

/** Checks a file in pieces; null when it was stopped. Throws what the browser throws when it cannot be read. */
export async function checkBlob(
  blob: Blob,
  options: CheckOptions,
  { onPart, isStopped, ahead = null }: Checking,
): Promise<CheckedBlob | null> {
  const check = new MessageCheck(options);
  const digest = digester(blob.size);
  let at = 0;
  for await (const piece of piecesOf(blob, ahead)) {
    if (isStopped()) return null;
    check.push(piece);
    digest.add(piece);
    at += piece.length;
    if (check.isStopped) break;
    if (at < blob.size) onPart(at / blob.size);
  }
  return { verdict: check.end(), digest: at < blob.size ? null : digest.end() };
}

/** As a stream: slices that are asked for one by one take a browser three times as long. */
async function* piecesOf(
  blob: Blob,
  ahead: Promise<ArrayBuffer> | null,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (ahead !== null) {
    yield new Uint8Array(await ahead);
    return;
  }
  const reader = blob.stream().getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}
