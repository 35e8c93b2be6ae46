import { parentPort, workerData } from "node:worker_threads";
import { type Shared, Turns } from "./turns.ts";

// A thread beside the first one: takes parts as long as there are any, and hands back of each what is to be written.
const turns = new Turns(workerData as Shared);
for (let reply = turns.next(); reply; reply = turns.next()) {
  parentPort?.postMessage(reply);
  turns.waitForTaken();
}
