import type { Finding, Seen } from "#standards/istandaarden/finding";
import type { Verdict } from "#standards/istandaarden/message-check";
import { maskFileName } from "#standards/istandaarden/privacy/mask-bsn";
import { maskFinding, maskSentence } from "#standards/istandaarden/privacy/mask-finding";
import { findingWords } from "#standards/istandaarden/words/finding-words";
import type { CheckSettings } from "./check-settings.ts";

/** What is told of a file, in the language that was asked for; masked, unless it may be shown. */
export interface FileReport {
  readonly file: string;
  /** Its place in the run, from 1: masked names can be the same. */
  readonly index: number;
  readonly message: string | null;
  /** Null: it is no message that tells. */
  readonly release: string | null;
  /** The schema of this message could not be had: it was held against one that we made up from others. */
  readonly reconstructed: boolean;
  /** `not-read`: its transport is wrong, and nothing after that was read. `not-opened`: there is nothing to read. */
  readonly verdict: "right" | "wrong" | "not-read" | "not-opened";
  readonly findings: readonly ToldFinding[];
  /** How many there are of each code, also of those that are not told. */
  readonly counts: Readonly<Record<string, number>>;
  /** Why it could not be opened. */
  readonly error?: string;
}

export interface ToldFinding {
  readonly layer: Finding["layer"];
  readonly code: string;
  /** The code of the standard for what our own code names; null when it has none. */
  readonly official: string | null;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly mend: string;
  readonly seen: readonly Seen[];
  /** By what the client and the product around it are known. */
  readonly keys: readonly Seen[];
  /** Of what is double: the line of the first; null of all else. */
  readonly otherLine: number | null;
}

/** A file with its place in the run. */
export interface Placed {
  readonly file: string;
  readonly index: number;
}

type Settings = Pick<CheckSettings, "lang" | "showBsn">;

export const shownFile = (file: string, { showBsn }: Pick<Settings, "showBsn">): string =>
  showBsn ? file : maskFileName(file);

export function reportOf({ file, index }: Placed, verdict: Verdict, to: Settings): FileReport {
  const { message, findings, counts, isRight } = verdict;
  const stop = findings.find(({ layer }) => layer === "transport");
  const other = stop?.code === "other-release" ? (stop.seen[0]?.value ?? null) : null;
  return {
    file: shownFile(file, to),
    index,
    message: message?.name ?? null,
    release: message?.release ?? other,
    reconstructed: message?.reconstructed ?? false,
    verdict: isRight ? "right" : stop ? "not-read" : "wrong",
    findings: findings.map((one) => told(one, verdict, to)),
    counts: Object.fromEntries(counts),
  };
}

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

function told(finding: Finding, { message }: Verdict, { lang, showBsn }: Settings): ToldFinding {
  const { layer, code, line, column } = finding;
  const words = findingWords(finding, message);
  const { path, seen, keys = [] } = showBsn ? finding : maskFinding(finding, message);
  const shown = (text: string): string => (showBsn ? text : maskSentence(text, finding, message));
  return {
    layer,
    code,
    official: layer === "rules" || words.code !== code ? words.code : null,
    path,
    line,
    column,
    text: shown(words.says[lang]),
    mend: shown(words.mend[lang]),
    seen,
    keys,
    otherLine: finding.otherLine ?? null,
  };
}
