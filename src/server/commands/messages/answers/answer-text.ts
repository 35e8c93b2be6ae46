import { oneLine } from "#standards/istandaarden/report/shown-value";
import type { FileAnswer } from "../check/report-of.ts";
import type { Tally } from "../check/tally.ts";
import type { Language } from "../language.ts";

/** Under a report: what comes back. */
export function answerLine({ kind, message, file }: FileAnswer, lang: Language): string {
  const t = terms[lang];
  const place = file === null ? "" : `: ${oneLine(file)}`;
  return `  ${t.answer}: ${t[kind](message ?? "")}${place}`;
}

/** After all: what was written, and what it is. Nothing when no answers were asked for. */
export function answersNote({ answers }: Tally, lang: Language): string {
  const { message, error, nothing, outside, "not-written": failed } = answers;
  const all = message + error + nothing + outside + failed;
  return all === 0 ? "" : terms[lang].note(message, error, nothing + outside, failed);
}

const terms = {
  nl: {
    answer: "antwoord",
    message: (name: string) => `${name}, een concept`,
    error: () => "geen retourbericht maar een foutmelding",
    nothing: () => "geen, want dit bericht is zelf een antwoord",
    outside: () =>
      "geen, want dit bericht is zelf een antwoord. Meld de fout buiten het berichtenverkeer om (OP090x2)",
    "not-written": (name: string) => `${name || "een foutmelding"}, niet geschreven`,
    note: (messages: number, errors: number, none: number, failed: number) =>
      `Antwoorden geschreven: ${messages} berichten en ${errors} foutmeldingen. Zonder antwoord: ${none}. Niet geschreven: ${failed}.\nLet op: dit zijn concepten. Er is niets verstuurd, en niveau 3 en 4 zijn niet beoordeeld. Alleen de ontvanger beslist.\n`,
  },
  en: {
    answer: "answer",
    message: (name: string) => `${name}, a draft`,
    error: () => "no return message but an error",
    nothing: () => "none, for this message is an answer itself",
    outside: () =>
      "none, for this message is an answer itself. Tell of the fault outside the message traffic (OP090x2)",
    "not-written": (name: string) => `${name || "an error"}, not written`,
    note: (messages: number, errors: number, none: number, failed: number) =>
      `Answers written: ${messages} messages and ${errors} errors. Without an answer: ${none}. Not written: ${failed}.\nNote: these are drafts. Nothing was sent, and levels 3 and 4 were not judged. Only the receiver decides.\n`,
  },
} as const;
