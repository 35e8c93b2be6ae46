import { ABBREVIATION_WORDS } from "./words/abbreviation-words.ts";
import { BUILDING_AND_TAX_WORDS } from "./words/building-and-tax-words.ts";
import { CIVIL_AFFAIRS_WORDS } from "./words/civil-affairs-words.ts";
import { COMPOUND_WORDS } from "./words/compound-words.ts";
import { DIGITAL_WORDS } from "./words/digital-words.ts";
import { ENGLISH_OFFICE_WORDS } from "./words/english-office-words.ts";
import { ENGLISH_SOCIAL_WORDS } from "./words/english-social-words.ts";
import { ENGLISH_TOWN_WORDS } from "./words/english-town-words.ts";
import type { Meanings } from "./words/meanings.ts";
import { OFFICE_WORDS } from "./words/office-words.ts";
import { OLDER_NAMES } from "./words/older-names.ts";
import { OUTDOORS_WORDS } from "./words/outdoors-words.ts";
import { SOCIAL_DOMAIN_WORDS } from "./words/social-domain-words.ts";
import { TOWN_HALL_WORDS } from "./words/town-hall-words.ts";

/**
 * Words people type, and the other words to search for as well. These are our own words, from
 * general knowledge of how municipalities and residents speak: a search on the text alone misses
 * abbreviations, everyday words, English, older names and the parts of Dutch compounds, which
 * stemming does not split. An entry works one way; where both ways make sense there are two entries.
 */
type SynonymKind = "abbreviation" | "everyday-word" | "english" | "compound-part" | "older-name";

interface Synonym {
  readonly term: string;
  readonly means: readonly string[];
  readonly kind: SynonymKind;
}

const synonyms = (kind: SynonymKind, words: Meanings): Synonym[] =>
  Object.entries(words).map(([term, means]) => ({ term, means, kind }));

export const SYNONYM_WORDS: readonly Synonym[] = [
  ...synonyms("abbreviation", ABBREVIATION_WORDS),
  ...synonyms("everyday-word", CIVIL_AFFAIRS_WORDS),
  ...synonyms("everyday-word", SOCIAL_DOMAIN_WORDS),
  ...synonyms("everyday-word", OUTDOORS_WORDS),
  ...synonyms("everyday-word", BUILDING_AND_TAX_WORDS),
  ...synonyms("everyday-word", TOWN_HALL_WORDS),
  ...synonyms("everyday-word", OFFICE_WORDS),
  ...synonyms("everyday-word", DIGITAL_WORDS),
  ...synonyms("english", ENGLISH_SOCIAL_WORDS),
  ...synonyms("english", ENGLISH_TOWN_WORDS),
  ...synonyms("english", ENGLISH_OFFICE_WORDS),
  ...synonyms("compound-part", COMPOUND_WORDS),
  ...synonyms("older-name", OLDER_NAMES),
];
