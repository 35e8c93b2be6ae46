import Papa from "papaparse";
import { oneLine } from "#standards/istandaarden/report/shown-value";
import type { Language } from "../../language.ts";
import type { FileReport, ReportKind } from "./exchange.ts";
import { findingText, seenIn } from "./finding-text.ts";
import { retourCodeOf } from "./told-file.ts";

/** A piece of a report file. */
export const written = (report: FileReport, as: ReportKind, lang: Language): string =>
  writers[as](report, lang);

/** What stands before all pieces. The mark at the start tells Excel that the file is UTF-8. */
export const beginOf = (as: ReportKind): string =>
  as === "csv" ? `\uFEFF${columns.join(",")}\r\n` : "";

export const mediaTypes: Readonly<Record<ReportKind, string>> = {
  json: "application/x-ndjson",
  csv: "text/csv;charset=utf-8",
  text: "text/plain;charset=utf-8",
};

const columns = [
  "file",
  "index",
  "message",
  "verdict",
  "layer",
  "code",
  "official",
  "retourCode",
  "count",
  "path",
  "line",
  "column",
  "text",
  "mend",
  "seen",
  "keys",
];

const writers: Readonly<Record<ReportKind, (report: FileReport, lang: Language) => string>> = {
  json: (report) => `${JSON.stringify(report)}\n`,
  csv: (report, lang) => csvOf(report, lang),
  text: (report, lang) => textOf(report, lang),
};

// What a spreadsheet takes for a formula (OWASP, CSV Injection).
const formula = /^'*[=+\-@\t\r]/;
const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A line for each finding; of a file without any a line too, so that it is not missed. */
function csvOf(report: FileReport, lang: Language): string {
  const { file, index, message, verdict, findings, counts, error } = report;
  const own = [file, index, message, verdict];
  const rows = findings.map((one) => {
    const { layer, code, official, path, line, column, text, mend, seen, keys } = one;
    const count = counts[code];
    return [
      ...own,
      ...[layer, code, official, retourCodeOf(one), count, path, line, column, text, mend],
      seenIn(seen, layer, lang),
      keys.map(({ name, value }) => `${name} ${value ?? ""}`).join("; "),
    ];
  });
  const none = [...own, ...Array.from({ length: 8 }, () => null), error, null, null, null];
  const cells = (rows.length > 0 ? rows : [none]).map((row) =>
    row.map((cell) => (typeof cell === "string" ? safe(cell) : (cell ?? ""))),
  );
  return `${Papa.unparse(cells, { newline: "\r\n" })}\r\n`;
}

function textOf({ file, message, verdict, findings, error }: FileReport, lang: Language): string {
  const t = terms[lang];
  const head = `${oneLine(file)}: ${t[verdict]}${message ? ` (${message})` : ""}`;
  const told = findings.map((one) => findingText(one, lang));
  return `${[error ?? head, ...told].join("\n\n")}\n`;
}

const terms = {
  nl: {
    right: "goed",
    wrong: "niet goed",
    "not-read": "niet gelezen",
    "not-opened": "niet geopend",
  },
  en: {
    right: "right",
    wrong: "not right",
    "not-read": "not read",
    "not-opened": "not opened",
  },
} as const;
