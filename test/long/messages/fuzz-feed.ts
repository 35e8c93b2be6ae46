import {
  type CheckOptions,
  MessageCheck,
  type Verdict,
} from "../../../src/standards/istandaarden/message-check.ts";
import type { Chance } from "./chance.ts";

type Feed = (check: MessageCheck, piece: Uint8Array) => void;

/** The ways in which a piece may be handed over. The rest of a buffer that is used again holds what was there before. */
const feeds: readonly (() => Feed)[] = [
  () => (check, piece) => check.push(piece),
  () => (check, piece) => check.push(Buffer.from(piece)),
  () => (check, piece) => {
    check.room(piece.length + 40).set(piece);
    check.filled(piece.length);
  },
  () => {
    const buffers = [new Uint8Array(8192).fill(60), new Uint8Array(8192).fill(45)];
    let turn = 0;
    return (check, piece) => {
      turn = 1 - turn;
      const buffer = buffers[turn] ?? new Uint8Array(8192);
      buffer.set(piece);
      check.push(buffer.subarray(0, piece.length));
    };
  },
];

/** Checks a message in pieces as they may come from a disk or a network. */
export function checkInPieces(bytes: Uint8Array, chance: Chance, options: CheckOptions): Verdict {
  const check = new MessageCheck(options);
  const feed = chance.pick(feeds)();
  const longest = chance.pick([4, 40, 300, 2000, 8192]);
  let at = 0;
  while (at < bytes.length) {
    const length = chance.below(longest + 1);
    feed(check, bytes.subarray(at, at + length));
    at += length;
  }
  return check.end();
}
