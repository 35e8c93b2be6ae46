import type { Finding, Seen } from "../finding.ts";
import type { Verdict } from "../message-check.ts";
import { maskFinding, maskSentence } from "../privacy/mask-finding.ts";
import { findingWords } from "../words/finding-words.ts";
import type { Language } from "../words.ts";

/** What is told of a message in one language, as plain data; masked, unless its BSNs may be shown. */
export interface MessageReport {
  readonly message: string | null;
  /** Null: it is no message that tells. */
  readonly release: string | null;
  /** The schema of this message could not be had: it was held against one that we made up from others. */
  readonly reconstructed: boolean;
  /** `not-read`: its transport is wrong, and nothing after that was read. */
  readonly verdict: "right" | "wrong" | "not-read";
  readonly findings: readonly ToldFinding[];
  /** How many there are of each code, also of those that are not told. */
  readonly counts: Readonly<Record<string, number>>;
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

/** How a report is told. */
export interface Telling {
  readonly lang: Language;
  readonly showBsn: boolean;
}

export function messageReport(verdict: Verdict, to: Telling): MessageReport {
  const { message, findings, counts, isRight } = verdict;
  const stop = findings.find(({ layer }) => layer === "transport");
  const other = stop?.code === "other-release" ? (stop.seen[0]?.value ?? null) : null;
  return {
    message: message?.name ?? null,
    release: message?.release ?? other,
    reconstructed: message?.reconstructed ?? false,
    verdict: isRight ? "right" : stop ? "not-read" : "wrong",
    findings: findings.map((one) => told(one, verdict, to)),
    counts: Object.fromEntries(counts),
  };
}

function told(finding: Finding, { message }: Verdict, { lang, showBsn }: Telling): ToldFinding {
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
