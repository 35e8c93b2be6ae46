import { fill } from "../../ui/fill.ts";
import type { CheckTexts } from "../check-props.ts";
import type { OpenedFile } from "../worker/exchange.ts";

/** What the verdict does not tell: that a message is right here is no promise. */
export function limitWords(
  verdict: OpenedFile["report"]["verdict"],
  { file: t }: Pick<CheckTexts, "file">,
): string {
  if (verdict === "right") return `${t.levels} ${t.levelsRight}`;
  return verdict === "wrong" ? t.levels : "";
}

/** What a verdict is in a sentence, and what happens when the message is sent like this. */
export function verdictWords(
  { report, findings, answer }: OpenedFile,
  why: string,
  { file: t, answer: a }: Pick<CheckTexts, "file" | "answer">,
): readonly string[] {
  if (report.verdict === "right") return [t.isRight];
  if (report.verdict === "not-opened") return [fill(t.isNotOpened, { why })];
  if (report.verdict === "not-read") {
    const isTooLarge = findings.some(({ code }) => code === "size");
    // Those of BIDN and of VECOZO for a file that is too large.
    const then = isTooLarge ? fill(t.thenSchema, { code: "IB003, IB012" }) : t.thenTransport;
    return [t.isNotRead, then];
  }
  if (answer?.kind === "outside") return [t.isAnswerWrong, a.outside];
  if (answer?.kind === "error") return [t.isWrong, fill(t.thenSchema, { code: "IB014" })];
  const codes = [...new Set(findings.flatMap(({ retourCode }) => retourCode ?? []))];
  return codes.includes("0001")
    ? [t.isWrong, fill(t.thenWithin, { code: "0001" })]
    : [t.isWrong, fill(t.thenCode, { code: codes.join(", ") })];
}
