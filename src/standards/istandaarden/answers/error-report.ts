import type { MessageReport } from "../report/message-report.ts";
import type { Language, Words } from "../words.ts";

/** What goes back in place of a return message when a message does not fit its schema, or cannot be read. */
export interface ErrorReport extends MessageReport {
  /** In a sentence: what is wrong, and that no return message comes. */
  readonly says: string;
  /** With which those who carry messages refuse it, as far as that is known (error list of November 2025). */
  readonly carrierCodes: readonly string[];
}

const ofStructure: Words = {
  nl: "Dit bericht past niet op zijn schema (niveau 1). Er komt geen retourbericht: de afzender krijgt een foutmelding.",
  en: "This message does not fit its schema (level 1). No return message comes: the sender gets an error.",
};

const ofTransport: Words = {
  nl: "Dit bestand is niet als bericht te lezen. Er komt geen retourbericht: de afzender krijgt een foutmelding.",
  en: "This file cannot be read as a message. No return message comes: the sender gets an error.",
};

/** Of a message of which the transport or the structure is wrong. `lang`: the language of the report. */
export function errorReport(report: MessageReport, lang: Language): ErrorReport {
  const isRead = report.verdict !== "not-read";
  const says = (isRead ? ofStructure : ofTransport)[lang];
  const isTooLarge = report.findings.some(({ code }) => code === "size");
  const carrierCodes = isRead ? ["IB014"] : isTooLarge ? ["IB003", "IB012"] : [];
  return { says, carrierCodes, ...report };
}
