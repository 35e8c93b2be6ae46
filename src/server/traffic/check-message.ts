import { setImmediate as breathe } from "node:timers/promises";
import type { MessageReport } from "#contract/traffic";
import { type CheckOptions, MessageCheck, type Verdict } from "#standards/istandaarden/index";
import { messageReport, type Telling } from "#standards/istandaarden/report/index";
import type { Place } from "./check-places.ts";

/**
 * In bytes. After so many a check waits its turn before each next piece. A connection hands over 2 MB in one go as long as
 * they are taken, and all others would wait for that; so a small message overtakes a large one.
 */
const smallMessage = 64 * 1024;

/** Findings that are put into words before others get their turn: some milliseconds. */
const atOnce = 200;

interface Asked {
  readonly options: CheckOptions;
  readonly place: Place;
  /** In whose name it is asked. */
  readonly organisation: string;
  /** Waited for before each piece of a large message. */
  readonly turn: (organisation: string) => Promise<void>;
  readonly lang: Telling["lang"];
}

/**
 * Checks a message while it comes in. No more of it is held than the piece that is looked at, a text or tag that has not ended,
 * and what the rules need until the end; nothing stays. It is read no further than it makes sense: `pieces` is let go of where reading stops.
 */
export async function checkMessage(
  pieces: AsyncIterable<Uint8Array>,
  { options, place, organisation, turn, lang }: Asked,
): Promise<MessageReport> {
  const check = new MessageCheck(options);
  let bytes = 0;
  for await (const piece of pieces) {
    place.took(piece.length);
    bytes += piece.length;
    if (bytes > smallMessage) await turn(organisation);
    withoutContent(() => check.push(piece));
    if (check.isStopped) break;
  }
  return tell(
    withoutContent(() => check.end()),
    { lang, showBsn: false },
  );
}

/** The report, of which the findings are put into words a few at a time: there can be thousands. */
async function tell(verdict: Verdict, to: Telling): Promise<MessageReport> {
  const told = (findings: Verdict["findings"]) =>
    withoutContent(() => messageReport({ ...verdict, findings }, to));
  const findings: MessageReport["findings"] = [];
  for (let from = 0; from < verdict.findings.length; from += atOnce) {
    if (from > 0) await breathe();
    for (const one of told(verdict.findings.slice(from, from + atOnce)).findings) {
      findings.push({ ...one, seen: [...one.seen], keys: [...one.keys] });
    }
  }
  // How it stands is told by what stopped the reading.
  return { ...told(verdict.findings.filter(({ layer }) => layer === "transport")), findings };
}

/** A fault of the checker, of which only the place is told: what it says may repeat the message. */
class CheckerFault extends Error {
  constructor(thrown: unknown) {
    super("the checker of messages failed");
    this.name = "CheckerFault";
    this.stack = thrown instanceof Error ? placesOf(thrown) : "";
  }
}

/** Of a stack only what comes after the words of the error, each of which could look like a place. */
function placesOf({ name, message, stack = "" }: Error): string {
  const words = `${name}: ${message}`;
  return stack.startsWith(words) ? stack.slice(words.length) : "";
}

function withoutContent<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CheckerFault(error);
  }
}
