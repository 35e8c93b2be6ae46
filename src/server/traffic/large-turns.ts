import { setImmediate as breathe } from "node:timers/promises";

/**
 * Turns for the pieces of large messages: one at a time, and between two of them everything else that waits is done once. So
 * however many large ones there are, a small one waits no longer than for one piece each time.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => breathe());
    return last;
  };
}
