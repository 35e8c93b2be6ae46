import { randomUUID } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Answer, answerOf } from "#standards/istandaarden/answers/answer-of";
import { errorReport } from "#standards/istandaarden/answers/error-report";
import { SentReader } from "#standards/istandaarden/answers/sent";
import type { Verdict } from "#standards/istandaarden/message-check";
import { messageReport } from "#standards/istandaarden/report/message-report";
import type { Words } from "#standards/istandaarden/words";
import type { AnswerAsked, CheckSettings } from "../check/check-settings.ts";
import { type MessageFile, standardInput } from "../check/find-messages.ts";
import type { FileAnswer } from "../check/report-of.ts";
import { writeNew } from "./write-new.ts";

const sameName: Words = {
  nl: "een ander bericht met dezelfde naam is al zo beantwoord. Controleer ze apart, elk met een eigen map",
  en: "another message of the same name was answered like that already. Check them apart, each with a folder of its own",
};

/** Answers messages that are checked: hears each while it is read, and writes to a folder what comes back. */
export class FileAnswers {
  readonly #asked: AnswerAsked;
  readonly #lang: CheckSettings["lang"];
  /** In this run. */
  readonly #written = new Set<string>();

  constructor(asked: AnswerAsked, { lang }: Pick<CheckSettings, "lang">) {
    this.#asked = asked;
    this.#lang = lang;
  }

  /** For the next message. */
  hear(): SentReader {
    return new SentReader();
  }

  /** Writes what comes back, unless there is a file of that name already. */
  write(file: MessageFile, verdict: Verdict, heard: SentReader): FileAnswer {
    const { day, xsdVersie } = this.#asked;
    const answer = answerOf(verdict, heard.end(), {
      // As the published samples have it: the beginning of a UUID.
      identificatie: randomUUID().slice(0, 12),
      dagtekening: day,
      ...(xsdVersie && { xsdVersie }),
    });
    const message = answer.kind === "message" ? answer.message.name : null;
    if (answer.kind === "nothing" || answer.kind === "outside") {
      return { kind: answer.kind, message, file: null };
    }
    const path = this.#place(file, message === null ? "error.json" : `${message}.xml`);
    const why = this.#written.has(path) ? sameName : writeNew(path, this.#text(answer, verdict));
    this.#written.add(path);
    if (why === null) return { kind: answer.kind, message, file: path };
    return { kind: "not-written", message, file: path, error: why[this.#lang] };
  }

  #text(answer: Answer, verdict: Verdict): string {
    if (answer.kind === "message") return [...answer.xml].join("");
    const lang = this.#lang;
    // It goes to somebody else, who has the message: a BSN in it would be one more copy.
    const report = errorReport(messageReport(verdict, { lang, showBsn: false }), lang);
    return `${JSON.stringify(report, null, 2)}\n`;
  }

  /** In the folder as the message stands in its own, with what comes back behind its name. */
  #place({ path, folder }: MessageFile, ending: string): string {
    const own = path === standardInput ? "stdin" : folder ? relative(folder, path) : basename(path);
    return join(this.#asked.folder, `${own.replace(/\.xml$/i, "")}.${ending}`);
  }
}

/** Whether a folder, which need not be there yet, stands in another, or is the same; links are followed. */
export function isWithin(folder: string, around: string): boolean {
  const way = relative(realPlace(around), realPlace(folder));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export const isSamePlace = (folder: string, other: string): boolean =>
  realPlace(folder) === realPlace(other);

function realPlace(path: string): string {
  const place = resolve(path);
  const above = dirname(place);
  if (existsSync(place) || above === place) return realpathSync(place);
  return join(realPlace(above), basename(place));
}
