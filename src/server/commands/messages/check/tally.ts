import { sentenceOf } from "#standards/istandaarden/report/sentence-of";
import type { Language } from "../language.ts";
import type { FileAnswer, FileReport } from "./report-of.ts";

/** What came of a number of files. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  /** Their transport is wrong. */
  readonly notRead: number;
  /** They could not be opened or read at all. */
  readonly failed: number;
  readonly bytes: number;
  readonly codes: ReadonlyMap<string, CodeTally>;
  /** What came back for them, when that was asked. */
  readonly answers: Readonly<Record<FileAnswer["kind"], number>>;
  /** The first of those that are not right, as they may be shown. */
  readonly notRight: readonly string[];
}

/** What came of one code. */
export interface CodeTally {
  readonly times: number;
  readonly files: number;
  /** In short. */
  readonly says: string;
}

/** So many of the files that are not right are named. */
export const mostNamed = 20;

const noAnswers: Tally["answers"] = {
  message: 0,
  error: 0,
  nothing: 0,
  outside: 0,
  "not-written": 0,
};

export const noTally: Tally = {
  right: 0,
  wrong: 0,
  notRead: 0,
  failed: 0,
  bytes: 0,
  codes: new Map(),
  answers: noAnswers,
  notRight: [],
};

export const tallyOf = (report: FileReport, bytes: number, lang: Language): Tally => ({
  ...noTally,
  right: report.verdict === "right" ? 1 : 0,
  wrong: report.verdict === "wrong" ? 1 : 0,
  notRead: report.verdict === "not-read" ? 1 : 0,
  failed: report.verdict === "not-opened" ? 1 : 0,
  bytes,
  codes:
    report.verdict === "wrong" || report.verdict === "not-read"
      ? codesOf(report, lang)
      : noTally.codes,
  answers: report.answer ? { ...noAnswers, [report.answer.kind]: 1 } : noAnswers,
  notRight: report.verdict === "right" ? noTally.notRight : [report.file],
});

const codesOf = ({ findings, counts }: FileReport, lang: Language): Map<string, CodeTally> =>
  new Map(
    Object.entries(counts).map(([code, times]) => {
      const one = findings.find((finding) => finding.code === code);
      return [code, { times, files: 1, says: one ? sentenceOf(one, lang) : "" }];
    }),
  );

export function both(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    notRead: one.notRead + other.notRead,
    failed: one.failed + other.failed,
    bytes: one.bytes + other.bytes,
    codes: bothCodes(one.codes, other.codes),
    answers: bothAnswers(one.answers, other.answers),
    notRight:
      other.notRight.length > 0 && one.notRight.length < mostNamed
        ? [...one.notRight, ...other.notRight].slice(0, mostNamed)
        : one.notRight,
  };
}

function bothAnswers(one: Tally["answers"], other: Tally["answers"]): Tally["answers"] {
  if (other === noAnswers) return one;
  return {
    message: one.message + other.message,
    error: one.error + other.error,
    nothing: one.nothing + other.nothing,
    outside: one.outside + other.outside,
    "not-written": one["not-written"] + other["not-written"],
  };
}

function bothCodes(one: Tally["codes"], other: Tally["codes"]): Tally["codes"] {
  if (other.size === 0) return one;
  const all = new Map(one);
  for (const [code, { times, files, says }] of other) {
    const known = all.get(code);
    all.set(code, {
      times: times + (known?.times ?? 0),
      files: files + (known?.files ?? 0),
      says: known?.says ?? says,
    });
  }
  return all;
}
