import { exampleMessage } from "../../../src/standards/istandaarden/examples/example-of.ts";
import { messages } from "../../../src/standards/istandaarden/release-3-2/messages.ts";

/** Text, or text that comes so many times; a number is put in when it asks for one. */
export type Part =
  | string
  | { readonly unit: string | ((n: number) => string); readonly times: number };

/** A message that is made to be hard to read. */
export interface Bomb {
  readonly name: string;
  readonly parts: (round: number) => readonly Part[];
  /** So many messages are read, one after another with the same options; each can be another. */
  readonly rounds?: number;
  /** The codes that are found. `legal`: by its schema it is right, and only its size can be refused; `wrong`: any but none. */
  readonly expects: readonly string[] | "legal" | "wrong";
  /** In bytes; 64 KiB when it does not say. */
  readonly pieceSize?: number;
  /** That of the check when it does not say. */
  readonly mostBytes?: number;
  /** In MB of memory, when it may be more than of most. */
  readonly mostGrowth?: number;
}

export const megabyte = 1_000_000;

/** Of one token of 25 MB: it is held whole while it grows, and a value once more. Of what is learned: all that is kept. */
export const largeGrowth = 110;

const usualPiece = 65_536;

/** The text of an example with something put in before a place. */
export function before(name: "WMO301" | "WMO323", place: string, ...put: readonly Part[]): Part[] {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  const text = [...exampleMessage(message, { seed: 3, clients: 1, products: 1 })].join("");
  const at = text.indexOf(place);
  if (at === -1) throw new Error(`there is no ${place} in the example of ${name}`);
  return [text.slice(0, at), ...put, text.slice(at)];
}

/** A text so many times that it has this size. */
export const fill = (unit: string, size: number): Part => ({
  unit,
  times: Math.floor(size / new TextEncoder().encode(unit).length),
});

const utf8 = new TextEncoder();

/** About a piece of what comes many times: a large one of it all that is made once. */
function* blocks({ unit, times }: Exclude<Part, string>): Generator<Uint8Array> {
  const length = Math.max(typeof unit === "string" ? unit.length : unit(times - 1).length, 1);
  const perBlock = Math.max(Math.floor(usualPiece / length), 1);
  if (typeof unit === "string") {
    const block = utf8.encode(unit.repeat(perBlock));
    let left = times;
    for (; left >= perBlock; left -= perBlock) yield block;
    yield utf8.encode(unit.repeat(left));
    return;
  }
  for (let from = 0; from < times; from += perBlock) {
    const count = Math.min(perBlock, times - from);
    yield utf8.encode(Array.from({ length: count }, (_, n) => unit(from + n)).join(""));
  }
}

/** The bytes of a bomb, a piece at a time, so that it takes no room itself. */
export function* piecesOf(
  { parts, pieceSize = usualPiece }: Bomb,
  round = 0,
): Generator<Uint8Array> {
  for (const part of parts(round)) {
    for (const block of typeof part === "string" ? [utf8.encode(part)] : blocks(part)) {
      for (let at = 0; at < block.length; at += pieceSize) yield block.subarray(at, at + pieceSize);
    }
  }
}
