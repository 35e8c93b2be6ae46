import { exampleMessage } from "../examples/example-of.ts";
import { conditionCases } from "../examples/of-rules/cases/conditions.ts";
import { constraintCases } from "../examples/of-rules/cases/constraints.ts";
import { technicalCases } from "../examples/of-rules/cases/technical.ts";
import { writtenCase } from "../examples/of-rules/written-case.ts";
import { type CheckOptions, checkMessage } from "../message-check.ts";
import { readMessage } from "../read-message.ts";
import { type MessageDefinition, messages } from "../release-3-2/messages.ts";
import { type Answer, answerOf } from "./answer-of.ts";
import type { AnswerSettings } from "./answer-settings.ts";
import { answerTo } from "./answer-to.ts";
import { answeredBy } from "./answered-by.ts";
import type { Judgement } from "./judgement.ts";
import { type Sent, SentReader } from "./sent.ts";
import { withCodes } from "./with-codes.ts";

export const settings: AnswerSettings = {
  identificatie: "7ae60051-e0f",
  dagtekening: "2026-11-24",
  xsdVersie: { BasisschemaXsdVersie: "1.0.1", BerichtXsdVersie: "1.2.0" },
};

/** A row of the table: a message, what is found about it, and what is to come back. */
export interface Row {
  readonly verdict: string;
  readonly sent: string;
  readonly answer: Answer;
  /** Return codes that stand in the header; null: there are none. */
  readonly inHeader: readonly string[] | null;
  /** Whether anything stands behind the header. */
  readonly isMore: boolean;
}

const utf8 = new TextEncoder();
export const example = (message: MessageDefinition, seed = 3): string =>
  [...exampleMessage(message, { seed, ...(message.number === "323" && { clients: 4 }) })].join("");

export function sentOf(text: string): Sent {
  const read = readMessage(utf8.encode(text));
  if ("fault" in read) throw new Error(`not to be read: ${read.fault}`);
  return read;
}

/** As the command line, the page and the server do it. */
export function answered(text: string, options: CheckOptions = {}): Answer {
  const reader = new SentReader();
  reader.push(utf8.encode(text));
  return answerOf(checkMessage(utf8.encode(text), options), reader.end(), settings);
}

const judged = (text: string, judgement: Judgement): Answer => ({
  kind: "message",
  ...answerTo(sentOf(text), judgement, settings),
});

/** The plain message, broken against a rule of level 2. */
export function broken(message: MessageDefinition): string {
  const cases = [...constraintCases, ...conditionCases, ...technicalCases];
  const one = cases.find((made) => made.message === message.name && made.path !== null);
  if (!one) throw new Error(`no rule is broken of ${message.name}`);
  return writtenCase(message.name, one.change);
}

/** The paths of the classes that bear return codes in the message that comes back. */
export function classesOf(text: string): string[] {
  const sent = sentOf(text);
  const retour = answeredBy(sent.message);
  if (sent.message.number === "323") return claimClasses(sent);
  const paths: string[] = [];
  if (retour) {
    withCodes(retour.root, sent.content, (path) => {
      paths.push(path);
      return [];
    });
  }
  return paths;
}

function claimClasses({ content }: Sent): string[] {
  const { Clienten } = content["Declaratie"] as unknown as {
    Clienten: readonly { Prestaties: readonly unknown[] }[];
  };
  const clients = Clienten.flatMap(({ Prestaties }, n) => {
    const path = `/Bericht/Declaratie/Clienten/Client[${n + 1}]`;
    return [path, ...Prestaties.map((_, at) => `${path}/Prestaties/Prestatie[${at + 1}]`)];
  });
  return ["/Bericht/Declaratie", ...clients];
}

/** All that can come of a message that is answered by another one. */
export function rowsOf(message: MessageDefinition): Row[] {
  const text = example(message);
  const isClaim = message.number === "323";
  const row = (verdict: string, sent: string, answer: Answer, inHeader: Row["inHeader"]): Row => ({
    verdict,
    sent,
    answer,
    inHeader,
    isMore: false,
  });
  const wrongBefore = text.replace(/(:BerichtVersie>)3</, "$14<");
  const classes = classesOf(text);
  const faulty = (paths: readonly string[]): Judgement => ({
    kind: "classes",
    codes: new Map(paths.map((path) => [path, ["9347"]])),
  });
  return [
    row("transport", `\ufeff${text}`, answered(`\ufeff${text}`), null),
    row("structure", wrongBefore, answered(wrongBefore), null),
    row("level 2", broken(message), answered(broken(message)), ["0001"]),
    row("level 4, the day", text, answered(text, { today: 20_230_403 }), ["8848"]),
    row("level 4, the list", text, answered(text, { isMunicipality: () => false }), ["S300"]),
    {
      ...row("approved", text, answered(text), isClaim ? ["0200"] : null),
      isMore: isClaim,
    },
    row("level 3, the header", text, judged(text, { kind: "header", codes: ["9056"] }), ["9056"]),
    ...[...classes.map((path) => [path]), classes.slice(1), classes.slice(-2)]
      .filter((paths) => paths.length > 0)
      .map((paths) => ({
        ...row(`level 3, ${paths.join(" ")}`, text, judged(text, faulty(paths)), ["0200"]),
        isMore: true,
      })),
  ];
}

export const answerable = [...messages.values()].filter((one) => answeredBy(one) !== null);
