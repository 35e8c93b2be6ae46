import { type Mailing, sendDueMail } from "./send-due-mail.ts";

// Nobody waits for a mail by the second, and one look costs a transaction.
const lookEvery = 10_000;
// A stop has to be quick; a mail that is cut off is sent again after the next start.
const usualGraceMs = 3_000;

/** Starts sending mail as it becomes due. Returns how to stop, which leaves a mail under way some time to end. */
export function startMailing(mailing: Mailing, graceMs = usualGraceMs): () => Promise<void> {
  const stopping = new AbortController();
  const cutting = new AbortController();
  const { send } = mailing;
  const given: Mailing = {
    ...mailing,
    send: send && ((letter, signal) => send(letter, AbortSignal.any([signal, cutting.signal]))),
  };
  let running = Promise.resolve();
  const look = (): void => {
    running = running
      .then(() => sendDueMail(given, stopping.signal))
      .then(
        () => undefined,
        (error: unknown) => mailing.log.error({ err: error }, "sending mail failed"),
      );
  };
  look();
  const timer = setInterval(look, lookEvery);
  return async () => {
    stopping.abort();
    clearInterval(timer);
    const grace = setTimeout(() => cutting.abort(), graceMs);
    await running;
    clearTimeout(grace);
  };
}
