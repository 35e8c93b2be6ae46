import type { Finding } from "#standards/istandaarden/finding";
import type { Verdict } from "#standards/istandaarden/message-check";
import { findingWords } from "#standards/istandaarden/words/finding-words";
import type { CheckSettings } from "./check-settings.ts";
import { maskBsns, maskValue } from "./mask-bsn.ts";

/** What is told of a file, in the language that was asked for; masked, unless it may be shown. */
export interface FileReport {
  readonly file: string;
  readonly message: string | null;
  /** Null: it is no message that tells. */
  readonly release: string | null;
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
  readonly seen: Finding["seen"];
}

type Settings = Pick<CheckSettings, "lang" | "showBsn">;

export function reportOf(file: string, verdict: Verdict, settings: Settings): FileReport {
  const { message, findings, counts, isRight } = verdict;
  const stop = findings.find(({ layer }) => layer === "transport");
  const other = stop?.code === "other-release" ? (stop.seen[0]?.value ?? null) : null;
  return {
    file: settings.showBsn ? file : maskBsns(file),
    message: message?.name ?? null,
    release: message?.release ?? other,
    verdict: isRight ? "right" : stop ? "not-read" : "wrong",
    findings: findings.map((one) => told(one, verdict, settings)),
    counts: Object.fromEntries(counts),
  };
}

function told(finding: Finding, { message }: Verdict, { lang, showBsn }: Settings): ToldFinding {
  const { layer, code, path, line, column, seen } = finding;
  const words = findingWords(finding, message);
  const shown = (text: string): string => (showBsn ? text : maskBsns(text));
  return {
    layer,
    code,
    official: layer === "rules" || words.code !== code ? words.code : null,
    path: shown(path),
    line,
    column,
    text: shown(words.says[lang]),
    mend: shown(words.mend[lang]),
    seen: seen.map(({ name, value }) => ({
      name: shown(name),
      value: value === null || showBsn ? value : maskValue(name, value),
    })),
  };
}
