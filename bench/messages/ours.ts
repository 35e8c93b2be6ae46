import { closeSync, openSync, readSync } from "node:fs";
import { isMunicipality } from "../../src/server/commands/messages/municipality-list.ts";
import {
  type CheckOptions,
  MessageCheck,
  type Verdict,
} from "../../src/standards/istandaarden/message-check.ts";
import { answerTimes } from "./answer-times.ts";

// Ours, as a program uses it that checks one message after another: structure and every rule, with the day and the list of
// municipalities given, all findings. In the thread that it is called from.
const blockSize = 256 * 1024;
// Most messages are no longer, and are read in here.
const block = new Uint8Array(blockSize);
// The same for all, so that each message helps with the next.
const options: CheckOptions = { today: 20_261_120, isMunicipality };

answerTimes((file) => {
  const { bytes, verdict } = checked(file);
  const { isRight, message, findings } = verdict;
  if (isRight && message !== null) return bytes;
  const [first] = findings;
  throw new Error(`${file} is refused: ${first?.code} at ${first?.line}:${first?.column}`);
});

function checked(path: string): { readonly bytes: number; readonly verdict: Verdict } {
  const check = new MessageCheck(options);
  const file = openSync(path, "r");
  let bytes = readSync(file, block, 0, blockSize, null);
  check.push(block.subarray(0, bytes));
  // A block that is not full is the end of a file on a disk.
  for (let count = bytes; count === blockSize && !check.isStopped; bytes += count) {
    count = readSync(file, check.room(blockSize), 0, blockSize, null);
    check.filled(count);
  }
  closeSync(file);
  return { bytes, verdict: check.end() };
}
