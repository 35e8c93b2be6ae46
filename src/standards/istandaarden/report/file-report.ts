import type { Verdict } from "../message-check.ts";
import { maskFileName } from "../privacy/mask-bsn.ts";
import { type MessageReport, messageReport, type Telling } from "./message-report.ts";

/** What is told of a file, in the language that was asked for; masked, unless it may be shown. */
export interface FileReport extends Omit<MessageReport, "verdict"> {
  readonly file: string;
  /** Its place in the run, from 1: masked names can be the same. */
  readonly index: number;
  /** `not-opened`: there is nothing to read. */
  readonly verdict: MessageReport["verdict"] | "not-opened";
  /** Why it could not be opened. */
  readonly error?: string;
}

/** A file with its place in the run. */
export interface Placed {
  readonly file: string;
  readonly index: number;
}

export const shownFile = (file: string, { showBsn }: Pick<Telling, "showBsn">): string =>
  showBsn ? file : maskFileName(file);

export const fileReport = ({ file, index }: Placed, verdict: Verdict, to: Telling): FileReport => ({
  file: shownFile(file, to),
  index,
  ...messageReport(verdict, to),
});

/** Of what could not be opened: the same, with why. */
export function unopenedReport({ file, index }: Placed, why: string, to: Telling): FileReport {
  const shown = shownFile(file, to);
  return {
    file: shown,
    index,
    message: null,
    release: null,
    reconstructed: false,
    verdict: "not-opened",
    findings: [],
    counts: {},
    error: `${shown}: ${why}`,
  };
}
