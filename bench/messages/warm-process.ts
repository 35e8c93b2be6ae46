import { fork } from "node:child_process";
import { once } from "node:events";
import type { Answer, Asked } from "./answer-times.ts";
import type { Made } from "./made-messages.ts";

/** A process that goes on, and gets faster with what it does. Each has one kind of work, so that no other gets in its way. */
export interface WarmProcess {
  readonly pid: number;
  /** The milliseconds that it takes to read and check these files, so many times. It must find all of them right. */
  time(made: Made, times?: number): Promise<number>;
  stop(): void;
}

export function startWarm(program: URL, ...words: readonly string[]): WarmProcess {
  const child = fork(program, words);
  const gone = once(child, "exit").then(() => {
    throw new Error(`${program.pathname} ended by itself`);
  });
  // It may end when nobody waits for it.
  gone.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    async time({ files, bytes }, times = 1) {
      const asked: Asked = { files, times };
      const answered = once(child, "message");
      child.send(asked);
      const [answer] = (await Promise.race([answered, gone])) as [Answer];
      if ("fault" in answer) throw new Error(answer.fault);
      if (answer.bytes !== bytes * times) {
        throw new Error(`${program.pathname} read ${answer.bytes} bytes, not ${bytes * times}`);
      }
      return answer.milliseconds;
    },
    stop: () => child.disconnect(),
  };
}
