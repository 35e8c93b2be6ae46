import Papa from "papaparse";
import type { FileReport } from "#standards/istandaarden/report/file-report";
import { oneLine } from "#standards/istandaarden/report/shown-value";
import { nameOfCode } from "#standards/istandaarden/words/fault-names";
import type { Language } from "../../language.ts";
import type { ReportKind } from "./exchange.ts";
import { findingText, namedCode, saysOf, seenIn } from "./finding-text.ts";
import { type ReportColumn, reportWords } from "./report-words.ts";
import { shownCounts } from "./shown-counts.ts";
import { retourCodeOf } from "./told-file.ts";

/** A piece of a report file. */
export const written = (report: FileReport, as: ReportKind, lang: Language): string =>
  writers[as](report, lang);

/** What stands before all pieces. The mark at the start tells Excel that the file is UTF-8. */
export function beginOf(as: ReportKind, lang: Language): string {
  return as === "csv" ? `\uFEFF${lineOf(Object.values(reportWords[lang].columns))}` : "";
}

export const mediaTypes: Readonly<Record<ReportKind, string>> = {
  json: "application/x-ndjson",
  csv: "text/csv;charset=utf-8",
  text: "text/plain;charset=utf-8",
};

const writers: Readonly<Record<ReportKind, (report: FileReport, lang: Language) => string>> = {
  json: (report) => `${JSON.stringify(report)}\n`,
  csv: (report, lang) => csvOf(report, lang),
  text: (report, lang) => textOf(report, lang),
};

// What a spreadsheet takes for a formula (OWASP, CSV Injection).
const formula = /^'*[=+\-@\t\r]/;
const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A tab before it: else Excel reads `0001` as the number 1. It is a code of ours, so it needs no guard. */
const asText = (code: string | null): string => (code === null ? "" : `\t${code}`);

type Cells = Readonly<Record<ReportColumn, string | number>>;

// A comma parts the decimals of a Dutch number, so that a Dutch spreadsheet parts its cells by a semicolon.
const lineOf = (cells: readonly (string | number)[]): string =>
  `${Papa.unparse([[...cells]], { delimiter: ";", newline: "\r\n" })}\r\n`;

/** A line for each finding; of a file without any a line too, so that it is not missed. */
function csvOf(report: FileReport, lang: Language): string {
  const { file, index, message, verdict, findings, counts, error } = report;
  const t = reportWords[lang];
  const byShown = shownCounts(findings, counts);
  const own: Cells = {
    ...{ file: safe(file), index, message: message ?? "", verdict: t.verdicts[verdict] },
    ...{ layer: "", code: "", official: "", name: "", retourCode: "", count: "", path: "" },
    ...{ line: "", column: "", text: safe(error ?? ""), mend: "", seen: "", keys: "" },
  };
  const rows = findings.map((one): Cells => {
    const { layer, code, official, path, line, column, mend, seen, keys } = one;
    return {
      ...own,
      layer: t.layers[layer],
      code,
      official: official ?? "",
      name: nameOfCode(code, lang),
      retourCode: asText(retourCodeOf(one)),
      count: byShown[namedCode(one)] ?? "",
      path: safe(path),
      ...{ line, column, text: safe(saysOf(one, lang)), mend: safe(mend) },
      seen: safe(seenIn(seen, layer, lang)),
      keys: safe(keys.map(({ name, value }) => `${name} ${value ?? ""}`).join("; ")),
    };
  });
  const columns = Object.keys(t.columns) as ReportColumn[];
  return (rows.length > 0 ? rows : [own])
    .map((row) => lineOf(columns.map((column) => row[column])))
    .join("");
}

function textOf({ file, message, verdict, findings, error }: FileReport, lang: Language): string {
  const { verdicts } = reportWords[lang];
  const head = `${oneLine(file)}: ${verdicts[verdict]}${message ? ` (${message})` : ""}`;
  const told = findings.map((one) => findingText(one, lang));
  return `${[error ?? head, ...told].join("\n\n")}\n`;
}
