import { faultWords } from "../words/fault-words.ts";
import type { Language } from "../words.ts";
import type { ToldFinding } from "./message-report.ts";

/** What a code says in one sentence, whatever the file and the element. */
export function sentenceOf({ layer, code, text }: ToldFinding, lang: Language): string {
  const general = Object.entries(faultWords).find(([fault]) => fault === code)?.[1];
  const says = layer === "structure" && general ? general.says[lang] : text;
  return firstSentence(says);
}

export const firstSentence = (text: string): string =>
  /^.*?[.?!](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text;
