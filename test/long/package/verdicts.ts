import type { answerOf, SentReader } from "../../../src/standards/istandaarden/answers/index.ts";
import type {
  deadlinesOf,
  endOfTerm,
  iWmoAndIJw,
} from "../../../src/standards/istandaarden/deadlines/index.ts";
import type { exampleMessage } from "../../../src/standards/istandaarden/examples/index.ts";
import type { explain } from "../../../src/standards/istandaarden/explanations/index.ts";
import type {
  checkMessage,
  messages,
  readMessage,
  writeMessage,
} from "../../../src/standards/istandaarden/index.ts";
import type { messageReport } from "../../../src/standards/istandaarden/report/index.ts";

/** What this needs of the library, from its sources or from the package. */
export interface Library {
  readonly checkMessage: typeof checkMessage;
  readonly messages: typeof messages;
  readonly readMessage: typeof readMessage;
  readonly writeMessage: typeof writeMessage;
  readonly exampleMessage: typeof exampleMessage;
  readonly answerOf: typeof answerOf;
  readonly SentReader: typeof SentReader;
  readonly deadlinesOf: typeof deadlinesOf;
  readonly endOfTerm: typeof endOfTerm;
  readonly iWmoAndIJw: typeof iWmoAndIJw;
  readonly explain: typeof explain;
  readonly messageReport: typeof messageReport;
}

const day = "2026-03-31";

/**
 * What the library makes of each of the 28 messages: one that is right, one with a day that does not exist, and one that was cut
 * off; with its answer, its deadlines over Easter, and the right one as it is written again. Nothing of Node stands in it, for
 * a browser asks the same.
 */
export function verdictsOf(library: Library): unknown[] {
  const utf8 = new TextEncoder();
  return [...library.messages.values()].flatMap((message) => {
    const right = [...library.exampleMessage(message, { seed: 7 })].join("");
    const wrong = right.replace(/(?<=:Dagtekening>)\d{4}-\d{2}-\d{2}/, "2026-02-30");
    const told = [right, wrong, right.slice(0, right.length / 2)].map((text) => {
      const verdict = library.checkMessage(utf8.encode(text));
      const reader = new library.SentReader();
      reader.push(utf8.encode(text));
      const sent = reader.end();
      const answer = library.answerOf(verdict, sent, { identificatie: "A1", dagtekening: day });
      const report = library.messageReport(verdict, { lang: "nl", showBsn: true });
      const explained = Object.keys(report.counts).map((code) => library.explain(code));
      const xml = answer.kind === "message" ? [...answer.xml].join("") : null;
      return { report, explained, answer: answer.kind, xml };
    });
    const read = library.readMessage(utf8.encode(right));
    const again = "fault" in read ? read.fault : library.writeMessage(message, read.content);
    const deadlines = library
      .deadlinesOf(message)
      .map((one) => library.endOfTerm(one, day, library.iWmoAndIJw));
    return [told, again === right, deadlines];
  });
}
