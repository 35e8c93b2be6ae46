import { addressOf, queryString } from "../addresses.ts";
import type { Language } from "../language.ts";
import { type CatalogueQuery, filtersOf } from "./catalogue-query.ts";

export const feedPath = (language: Language): string =>
  `${addressOf("catalogue", language)}/feed.atom`;

/** Where the feed of a question is. */
export const feedAddress = (language: Language, asked: CatalogueQuery): string =>
  feedPath(language) + queryString(filtersOf(asked));
