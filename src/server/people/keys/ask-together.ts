/**
 * Asks once for all who ask the same at the same time. Who comes while it is being asked waits for the next time: nobody gets
 * an answer from before he asked, so what was withdrawn does not count at the next request.
 */
export function askTogether<Answer>() {
  const running = new Map<string, Promise<Answer>>();
  const waiting = new Map<string, Promise<Answer>>();
  return (name: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const joined = waiting.get(name);
    if (joined !== undefined) return joined;
    const begin = (): Promise<Answer> => {
      waiting.delete(name);
      running.set(name, asked);
      return ask();
    };
    const asked: Promise<Answer> = Promise.resolve(running.get(name))
      .then(begin, begin)
      .finally(() => {
        if (running.get(name) === asked) running.delete(name);
      });
    waiting.set(name, asked);
    return asked;
  };
}
