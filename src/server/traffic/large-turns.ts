import { setImmediate as breathe } from "node:timers/promises";

/**
 * Turns for the pieces of large messages: one at a time, and between two of them everything else that waits is done once. So
 * however many large ones there are, a small one waits no longer than for one piece each time. Organisations have their
 * turn one after another, and within one its checks: who sends a hundred gets no more of the machine than who sends one.
 */
export function createTurns(): (organisation: string) => Promise<void> {
  /** In the order of their next turn. None is empty. */
  const waiting = new Map<string, (() => void)[]>();
  let giving = false;
  const give = async (): Promise<void> => {
    giving = true;
    for (;;) {
      await breathe();
      const [first] = waiting;
      if (!first) break;
      const [organisation, checks] = first;
      waiting.delete(organisation);
      const next = checks.shift();
      if (checks.length > 0) waiting.set(organisation, checks);
      next?.();
    }
    giving = false;
  };
  return (organisation) =>
    new Promise((turn) => {
      const checks = waiting.get(organisation);
      if (checks) checks.push(turn);
      else waiting.set(organisation, [turn]);
      if (!giving) void give();
    });
}
