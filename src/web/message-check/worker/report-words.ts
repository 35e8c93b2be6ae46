import type { FileReport } from "#standards/istandaarden/report/file-report";
import type { Language } from "../../language.ts";
import type { ShownFinding } from "./exchange.ts";

/** Words of a report that is taken along: the worker that writes it has no texts of the page. The columns in their order. */
export const reportWords = {
  nl: {
    columns: {
      file: "Bestand",
      index: "Nummer",
      message: "Bericht",
      verdict: "Oordeel",
      layer: "Soort fout",
      code: "Code",
      official: "Code van de standaard",
      name: "Naam",
      retourCode: "Retourcode",
      count: "Aantal",
      path: "Plaats",
      line: "Regel",
      column: "Kolom",
      text: "Wat er mis is",
      mend: "Wat u doet",
      seen: "Gezien",
      keys: "Cliënt en product",
    },
    verdicts: {
      right: "goed",
      wrong: "niet goed",
      "not-read": "niet gelezen",
      "not-opened": "niet geopend",
    },
    layers: { transport: "bestand", structure: "opbouw", rules: "controleregel" },
  },
  en: {
    columns: {
      file: "File",
      index: "Number",
      message: "Message",
      verdict: "Verdict",
      layer: "Kind of fault",
      code: "Code",
      official: "Code of the standard",
      name: "Name",
      retourCode: "Return code",
      count: "Count",
      path: "Place",
      line: "Line",
      column: "Column",
      text: "What is wrong",
      mend: "What to do",
      seen: "Seen",
      keys: "Client and product",
    },
    verdicts: {
      right: "right",
      wrong: "has faults",
      "not-read": "not read",
      "not-opened": "not opened",
    },
    layers: { transport: "file", structure: "structure", rules: "rule" },
  },
} as const satisfies Record<
  Language,
  {
    readonly columns: Readonly<Record<string, string>>;
    readonly verdicts: Readonly<Record<FileReport["verdict"], string>>;
    readonly layers: Readonly<Record<ShownFinding["layer"], string>>;
  }
>;

export type ReportColumn = keyof (typeof reportWords)["nl"]["columns"];
