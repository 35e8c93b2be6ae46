import { parentPort, workerData } from "node:worker_threads";
import { checkPart } from "./check-part.ts";
import type { CheckSettings } from "./check-settings.ts";

// A thread of its own: is given batches of files, and hands back of each what is to be written.
const settings = workerData as CheckSettings;
interface Batch {
  readonly number: number;
  readonly files: readonly string[];
  readonly first: number;
}

parentPort?.on("message", ({ number, files, first }: Batch) => {
  parentPort?.postMessage({ number, part: checkPart(files, first, settings) });
});
