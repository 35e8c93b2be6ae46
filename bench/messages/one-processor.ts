import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

const all = availableParallelism();

/**
 * Keeps these processes, and what they start from now on, on one processor: which one, the number tells. On a machine that is
 * shared one can be half as fast as the other for minutes, and who happens to be on it would look slow. Only Linux can, with
 * taskset, and only where the processors are numbered from 0; elsewhere nothing is kept anywhere.
 */
export function keepOnProcessor(number: number, pids: readonly number[]): void {
  setProcessors(String(number % all), pids);
}

export function letGo(pids: readonly number[]): void {
  setProcessors(`0-${all - 1}`, pids);
}

function setProcessors(processors: string, pids: readonly number[]): void {
  for (const pid of pids) {
    const { status } = spawnSync("taskset", ["-acp", processors, String(pid)], { stdio: "ignore" });
    if (status !== 0) return;
  }
}
