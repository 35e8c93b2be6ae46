import { grouped } from "#standards/istandaarden/report/grouped";
import type { ToldFinding } from "#standards/istandaarden/report/message-report";
import { oneLine, shownValue } from "#standards/istandaarden/report/shown-value";
import { answerLine } from "../answers/answer-text.ts";
import type { Language } from "../language.ts";
import type { FileReport } from "./report-of.ts";

/** A report for a person: what is wrong by client and product, with what was seen and what to do. */
export function reportText(report: FileReport, lang: Language): string {
  const { verdict, findings, counts } = report;
  const file = oneLine(report.file);
  const t = terms[lang];
  const which = whichOf(report, lang);
  const answer = report.answer ? [answerLine(report.answer, lang)] : [];
  if (verdict === "right") return `${[`${file}: ${t.right}${which}`, ...answer].join("\n")}\n`;
  const count = sum(Object.values(counts));
  const head = `${file}: ${t[verdict]}${which}, ${t.findings(count)}`;
  /** The words of a rule are the same each time: they are told once. */
  const told = new Set<string>();
  const groups = grouped(findings, lang).flatMap(({ heading, findings: group }) => [
    `  ${heading}`,
    ...group.flatMap((one) => {
      const isTold = one.layer === "rules" && told.has(one.code);
      told.add(one.code);
      return linesOf(one, isTold, lang);
    }),
  ]);
  return `${[head, ...groups, ...untold(report, lang), ...answer].join("\n")}\n`;
}

/** `(WMO302, 3.2, schema gereconstrueerd)`. */
function whichOf({ message, release, reconstructed }: FileReport, lang: Language): string {
  const t = terms[lang];
  if (!message) return release ? ` (${t.release} ${oneLine(release)})` : "";
  return ` (${message}, ${release}${reconstructed ? `, ${t.reconstructed}` : ""})`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function linesOf(finding: ToldFinding, isTold: boolean, lang: Language): string[] {
  const { layer, line, column, code, official, text, mend, seen, otherLine } = finding;
  const t = terms[lang];
  const named = official && official !== code ? `${code} (${official})` : code;
  // What the schema refuses is a value, and what a rule looks at can be a class.
  const shown = seen.map((one) => `${one.name} ${shownValue(one, layer === "structure", lang)}`);
  if (otherLine !== null) shown.push(t.otherLine(otherLine));
  return [
    `    ${line}:${column}  ${named}  ${isTold ? t.above : oneLine(text)}`,
    // Of transport it stands in the sentence.
    ...(shown.length > 0 && layer !== "transport" ? [`      ${t.seen}: ${shown.join(", ")}`] : []),
    ...(isTold ? [] : [`      ${t.mend}: ${oneLine(mend)}`]),
  ];
}

/** How many there are besides those that were told. */
function untold({ findings, counts }: FileReport, lang: Language): string[] {
  return Object.entries(counts).flatMap(([code, count]) => {
    const rest = count - findings.filter((one) => one.code === code).length;
    return rest > 0 ? [`  ${terms[lang].more(rest, code)}`] : [];
  });
}

const terms = {
  nl: {
    right: "goed",
    wrong: "niet goed",
    "not-read": "niet gelezen",
    "not-opened": "niet geopend",
    release: "release",
    reconstructed: "het schema is nagemaakt: het officiële was niet te krijgen",
    findings: (count: number) => (count === 1 ? "1 bevinding" : `${count} bevindingen`),
    seen: "gezien",
    mend: "doen",
    above: "(zie hierboven)",
    otherLine: (line: number) => `ook op regel ${line}`,
    more: (count: number, code: string) => `… en nog ${count} met code ${code}`,
  },
  en: {
    right: "right",
    wrong: "not right",
    "not-read": "not read",
    "not-opened": "not opened",
    release: "release",
    reconstructed: "its schema is reconstructed: the official one could not be had",
    findings: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
    seen: "seen",
    mend: "do",
    above: "(see above)",
    otherLine: (line: number) => `also on line ${line}`,
    more: (count: number, code: string) => `… and ${count} more with code ${code}`,
  },
} as const;
