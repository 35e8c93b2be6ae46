import { fileURLToPath } from "node:url";
import { type Row, readTable } from "../compile/tables.ts";
import { SOURCE } from "./source.ts";

const factsFolder = fileURLToPath(new URL("../", import.meta.url));

/** The word lists of the product itself: words say nothing about any organisation. */
export function practiceVocabularies(): readonly Row<"vocabularies">[] {
  return readTable(factsFolder, "vocabularies").map((row) => ({ ...row, source: SOURCE }));
}

/** Nor do the words that people use for other words. */
export function practiceSynonyms(): readonly Row<"synonyms">[] {
  return readTable(factsFolder, "synonyms").map((row) => ({ ...row, source: SOURCE }));
}
