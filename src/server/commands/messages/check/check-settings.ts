import type { XsdVersie } from "#standards/istandaarden/answers/answer-settings";
import type { Language } from "../language.ts";

/** How messages are checked and told of. Plain data, for it goes to other threads too. */
export interface CheckSettings {
  readonly lang: Language;
  /** One object per file, one on each line, in place of sentences. */
  readonly json: boolean;
  /** The day of checking, as yyyymmdd. */
  readonly today: number;
  readonly showBsn: boolean;
  /** Of each code so many findings per file are told; all are counted. */
  readonly mostOfCode: number;
  readonly mostBytes: number;
}

/** How messages are answered that were checked. */
export interface AnswerAsked {
  /** Where the answers go. */
  readonly folder: string;
  /** On which they are written, as `YYYY-MM-DD`. */
  readonly day: string;
  /** Of their schemas; null: as usual. */
  readonly xsdVersie: XsdVersie | null;
}
