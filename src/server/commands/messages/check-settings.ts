import type { Language } from "./language.ts";

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
