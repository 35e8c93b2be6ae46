import { parentPort, workerData } from "node:worker_threads";
import { checkPart } from "./check-part.ts";
import type { CheckSettings } from "./check-settings.ts";

// A thread of its own: is given batches of files, and hands back of each what is to be written.
const settings = workerData as CheckSettings;
parentPort?.on("message", ({ number, files }: { number: number; files: readonly string[] }) => {
  parentPort?.postMessage({ number, part: checkPart(files, settings) });
});
