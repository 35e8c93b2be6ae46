import type { Explanation } from "../../explanations/explanation.ts";
import type { Finding } from "../../finding.ts";
import { checkMessage, type Verdict } from "../../message-check.ts";
import { findingWords } from "../../words/finding-words.ts";
import { around, depthOf } from "./around-lines.ts";
import type { RuleExample } from "./rule-example.ts";
import { sameLines } from "./same-lines.ts";

/** A line of an example. */
export interface ShownLine {
  /** Counted in the whole message, from 1. */
  readonly number: number;
  readonly text: string;
  /** What is wrong is told here; or the line differs from the other of the two. */
  readonly mark: "fault" | "changed" | null;
  /** Lines are left out before it. */
  readonly afterGap: boolean;
}

export interface ShownExample {
  readonly message: string;
  readonly wrong: readonly ShownLine[];
  readonly right: readonly ShownLine[];
  /** What the check has against the wrong one. */
  readonly finding: Finding;
  readonly verdict: Verdict;
}

const utf8 = new TextEncoder();

/** Of an example so much as shows what is wrong and how it is mended. The rest of the message is the same. */
export function shownExample(example: RuleExample, { code }: Explanation): ShownExample {
  const { message, options } = example;
  const wrong = linesOf(example.wrong);
  const right = linesOf(example.right);
  const verdict = checkMessage(utf8.encode(example.wrong), options);
  const finding = verdict.findings.find(
    (one) => one.code === code || findingWords(one, verdict.message).code === code,
  );
  if (!finding) throw new Error(`nothing is told of the example of ${code}`);
  const fault = Math.min(finding.line, wrong.length) - 1;
  const same = sameLines(wrong, right);
  const changedWrong = without(wrong, new Set(same.map(([one]) => one)));
  const changedRight = without(right, new Set(same.map(([, other]) => other)));
  return {
    message,
    finding,
    verdict,
    wrong: shown(wrong, {
      fault,
      changed: changedWrong,
      focus: [fault, ...changedWrong, ...besideIt(finding)],
    }),
    right: shown(right, {
      fault: null,
      changed: changedRight,
      focus: [...changedRight, ...besides(same, [fault, ...changedWrong])],
    }),
  };
}

/** Of what is double the line of the first. */
const besideIt = ({ otherLine }: Finding): number[] =>
  otherLine === undefined ? [] : [otherLine - 1];

const linesOf = (xml: string): readonly string[] => xml.replace(/\r\n$/, "").split("\r\n");

const without = (lines: readonly string[], kept: ReadonlySet<number>): number[] =>
  lines.flatMap((_, at) => (kept.has(at) ? [] : [at]));

/** Where in the right message these lines of the wrong one are, or the line before what is no longer there. */
const besides = (same: readonly (readonly [number, number])[], lines: readonly number[]) =>
  lines.map((line) => same.findLast(([one]) => one <= line)?.[1] ?? 0);

interface Marks {
  readonly fault: number | null;
  readonly changed: readonly number[];
  readonly focus: readonly number[];
}

function shown(lines: readonly string[], { fault, changed, focus }: Marks): ShownLine[] {
  const kept = [...around(lines, focus)].sort((a, b) => a - b);
  const indent = Math.min(...kept.map((at) => depthOf(lines[at] ?? "")));
  const differs = new Set(changed);
  return kept.map((at, place) => {
    const told = at === fault ? "fault" : null;
    return {
      number: at + 1,
      text: readable((lines[at] ?? "").slice(indent)),
      mark: told ?? (differs.has(at) ? "changed" : null),
      afterGap: at !== (kept[place - 1] ?? -1) + 1,
    };
  });
}

/** Tabs are narrow, and a sign that nobody sees has a picture in Unicode. */
const readable = (text: string): string =>
  [...text.replace(/^\t+/, (tabs) => "  ".repeat(tabs.length))]
    .map((sign) => (sign < " " ? String.fromCharCode(0x24_00 + sign.charCodeAt(0)) : sign))
    .join("");
