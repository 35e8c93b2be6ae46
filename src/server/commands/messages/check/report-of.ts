import type { Answer } from "#standards/istandaarden/answers/answer-of";
import type { FileReport as Report } from "#standards/istandaarden/report/file-report";
import { shownFile } from "#standards/istandaarden/report/file-report";
import type { Telling } from "#standards/istandaarden/report/message-report";

/** What is told of a file on the command line. */
export interface FileReport extends Report {
  /** When answers were asked for. */
  readonly answer?: FileAnswer;
}

/** What came of answering a message. */
export interface FileAnswer {
  readonly kind: Answer["kind"] | "not-written";
  /** The message that it is, `WMO302`; null: it is none. */
  readonly message: string | null;
  /** Where it is; null: nothing comes back. */
  readonly file: string | null;
  /** Why it was not written there. */
  readonly error?: string;
}

/** The name of its file can hold what that of the message does. */
export const shownAnswer = (answer: FileAnswer, to: Pick<Telling, "showBsn">): FileAnswer => ({
  ...answer,
  file: answer.file === null ? null : shownFile(answer.file, to),
});
