import type { Answer } from "#standards/istandaarden/answers/answer-of";
import type { Verdict } from "#standards/istandaarden/message-check";
import { maskFileName } from "#standards/istandaarden/privacy/mask-bsn";
import { type MessageReport, messageReport } from "#standards/istandaarden/report/message-report";
import type { CheckSettings } from "./check-settings.ts";

/** What is told of a file, in the language that was asked for; masked, unless it may be shown. */
export interface FileReport extends Omit<MessageReport, "verdict"> {
  readonly file: string;
  /** Its place in the run, from 1: masked names can be the same. */
  readonly index: number;
  /** `not-opened`: there is nothing to read. */
  readonly verdict: MessageReport["verdict"] | "not-opened";
  /** Why it could not be opened. */
  readonly error?: string;
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

/** A file with its place in the run. */
export interface Placed {
  readonly file: string;
  readonly index: number;
}

type Settings = Pick<CheckSettings, "lang" | "showBsn">;

export const shownFile = (file: string, { showBsn }: Pick<Settings, "showBsn">): string =>
  showBsn ? file : maskFileName(file);

export const reportOf = ({ file, index }: Placed, verdict: Verdict, to: Settings): FileReport => ({
  file: shownFile(file, to),
  index,
  ...messageReport(verdict, to),
});

/** Of what could not be opened: the same, with why. */
export const unopened = ({ file, index }: Placed, error: string, to: Settings): FileReport => ({
  file: shownFile(file, to),
  index,
  message: null,
  release: null,
  reconstructed: false,
  verdict: "not-opened",
  findings: [],
  counts: {},
  error,
});

/** The name of its file can hold what that of the message does. */
export const shownAnswer = (answer: FileAnswer, to: Pick<Settings, "showBsn">): FileAnswer => ({
  ...answer,
  file: answer.file === null ? null : shownFile(answer.file, to),
});
