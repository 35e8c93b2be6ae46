import type { Language } from "./language.ts";
import type { FileReport, ToldFinding } from "./report-of.ts";

/** A report for a person: what is wrong by client and product, with what was seen and what to do. */
export function reportText(report: FileReport, lang: Language): string {
  const { message, release, verdict, findings, counts } = report;
  const file = oneLine(report.file);
  const t = terms[lang];
  const which = message ? ` (${message}, ${release})` : release ? ` (${t.release} ${release})` : "";
  if (verdict === "right") return `${file}: ${t.right}${which}\n`;
  const count = sum(Object.values(counts));
  const head = `${file}: ${t[verdict]}${which}, ${t.findings(count)}`;
  /** The words of a rule are the same each time: they are told once. */
  const told = new Set<string>();
  const groups = [...grouped(findings, lang)].flatMap(([heading, group]) => [
    `  ${heading}`,
    ...group.flatMap((one) => {
      const isTold = one.layer === "rules" && told.has(one.code);
      told.add(one.code);
      return linesOf(one, isTold, lang);
    }),
  ]);
  return `${[head, ...groups, ...untold(report, lang)].join("\n")}\n`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function linesOf(finding: ToldFinding, isTold: boolean, lang: Language): string[] {
  const { layer, line, column, code, official, text, mend, seen } = finding;
  const t = terms[lang];
  const named = official && official !== code ? `${code} (${official})` : code;
  const shown = seen.map(
    ({ name, value }) => `${name} ${value === null ? t.absent : oneLine(value)}`,
  );
  return [
    `    ${line}:${column}  ${named}  ${isTold ? t.above : oneLine(text)}`,
    // Of transport it stands in the sentence.
    ...(shown.length > 0 && layer !== "transport" ? [`      ${t.seen}: ${shown.join(", ")}`] : []),
    ...(isTold ? [] : [`      ${t.mend}: ${oneLine(mend)}`]),
  ];
}

/** What was read can hold ends of lines, and codes that a terminal obeys. */
const oneLine = (value: string): string => value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, "⏎");

function grouped(findings: readonly ToldFinding[], lang: Language): Map<string, ToldFinding[]> {
  const groups = new Map<string, ToldFinding[]>();
  for (const one of findings) {
    const heading = headingOf(one.path, lang);
    groups.set(heading, [...(groups.get(heading) ?? []), one]);
  }
  return groups;
}

/** `/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[7]/Eenheid` stands under `Client 2, Prestatie 7`. */
function headingOf(path: string, lang: Language): string {
  if (path === "") return terms[lang].file;
  const steps = path.split("/").filter((step) => step !== "");
  const client = steps.findIndex((step) => /^Client(?:\[\d+\])?$/.test(step));
  const product = steps.findIndex((step, n) => n > client && step.endsWith("]"));
  const named = [client, product].flatMap((n) => (n === -1 ? [] : [steps[n] ?? ""]));
  if (named.length === 0) return steps[1] ?? steps[0] ?? "";
  return named.map((step) => step.replace(/\[(\d+)\]$/, " $1")).join(", ");
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
    release: "release",
    findings: (count: number) => (count === 1 ? "1 bevinding" : `${count} bevindingen`),
    file: "Bestand",
    seen: "gezien",
    absent: "(staat er niet)",
    mend: "doen",
    above: "(zie hierboven)",
    more: (count: number, code: string) => `… en nog ${count} met code ${code}`,
  },
  en: {
    right: "right",
    wrong: "not right",
    "not-read": "not read",
    release: "release",
    findings: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
    file: "File",
    seen: "seen",
    absent: "(is not there)",
    mend: "do",
    above: "(see above)",
    more: (count: number, code: string) => `… and ${count} more with code ${code}`,
  },
} as const;
