import { expectedAnswer } from "#standards/istandaarden/answers/answer-of";
import {
  type AnswerSettings,
  answerOf,
  errorReport,
  SentReader,
} from "#standards/istandaarden/answers/index";
import { maskFileName } from "#standards/istandaarden/privacy/mask-bsn";
import { messageReport } from "#standards/istandaarden/report/message-report";
import type { Language } from "../../language.ts";
import type { Expected, MadeAnswer } from "./exchange.ts";
import type { Held } from "./held.ts";

/** What is to come back for a file. */
export function expectedFor({ outcome }: Held): Expected | null {
  if ("why" in outcome) return null;
  // Of what is no message of iWmo or iJw there is nothing to answer.
  const isOther = outcome.findings.some(({ code }) => code === "other-release");
  if (outcome.message === null && !isOther) return null;
  const { kind, message } = expectedAnswer(outcome);
  return { kind, message: message?.name ?? null };
}

/** Of a claim the beginning is enough. */
const pieceSize = 64 * 1024;

interface How {
  readonly lang: Language;
  readonly showBsn: boolean;
  readonly to: AnswerSettings;
}

/** The answer to a file, as a file. */
export function madeAnswer(held: Held, bytes: Uint8Array, { lang, showBsn, to }: How): MadeAnswer {
  const { outcome, name } = held;
  if ("why" in outcome) return { kind: "lost" };
  const reader = new SentReader();
  for (let from = 0; from < bytes.length && !reader.isRead; from += pieceSize) {
    reader.push(bytes.subarray(from, from + pieceSize));
  }
  const path = showBsn ? name : maskFileName(name);
  const base = path.slice(path.lastIndexOf("/") + 1).replace(/\.xml$/i, "");
  try {
    const answer = answerOf(outcome, reader.end(), to);
    switch (answer.kind) {
      case "message": {
        const blob = new Blob([...answer.xml], { type: "application/xml" });
        return { kind: "file", name: `${base}.${answer.message.name}.xml`, blob };
      }
      case "error": {
        const report = errorReport(messageReport(outcome, { lang, showBsn }), lang);
        const blob = new Blob([`${JSON.stringify(report, null, 2)}\n`], {
          type: "application/json",
        });
        return { kind: "file", name: `${base}.${lang === "nl" ? "fout" : "error"}.json`, blob };
      }
      default:
        return { kind: "none" };
    }
  } catch (error) {
    // What was filled in cannot stand in a message.
    if (error instanceof RangeError) return { kind: "refused" };
    throw error;
  }
}
