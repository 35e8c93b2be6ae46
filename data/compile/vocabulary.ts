/** Small vocabularies: name → [code, Dutch label, English label, source when not our own words]. */
type Word = readonly [code: string, nl: string, en: string];

export interface Vocabulary {
  readonly name: string;
  readonly source: string;
  readonly words: readonly Word[];
}
