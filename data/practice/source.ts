import type { Row } from "../compile/tables.ts";

/** What every invented row names as its source. */
export const SOURCE: readonly string[] = ["oefenland"];

export const SOURCES: readonly Row<"sources">[] = [
  {
    id: "oefenland",
    title_nl: "Oefenland",
    title_en: "Oefenland, the practice country",
    publisher: "Waaier",
    url: null,
    licence_nl: "CC0-1.0",
    licence_en: "CC0-1.0",
    reference_date: "2026-11-22",
    note_nl:
      "Alles is verzonnen: gemeenten, inwoners, samenwerking, oplossingen, gebruik en antwoorden. Alleen de woordenlijsten zijn echt.",
    note_en:
      "All invented: municipalities, inhabitants, cooperation, solutions, use and answers. Only the word lists are real.",
  },
];

/** An address that can never belong to anybody: example.org is kept free for examples (RFC 2606). */
export function exampleUrl(code: string): string {
  return `https://example.org/oefenland/${code.toLowerCase()}`;
}

/** A mail address that reaches nobody: names under .example are never given out (RFC 2606). */
export function exampleAddress(name: string): string {
  return `gemeente@${name.toLowerCase()}.example`;
}

/** One digit per kind of code, or GM9001 and WS9001 would share a number. */
const KINDS = ["GM", "PV", "WS", "RO"];

/** Twenty digits with the form of an OIN; Logius gives out none that begins with 99999. */
export function inventedOin(code: string): string {
  const kind = KINDS.indexOf(code.slice(0, 2)) + 1;
  return `99999${kind}${code.slice(2).padStart(14, "0")}`;
}
