import type { ToldFinding } from "#standards/istandaarden/report/message-report";
import { oneLine, shownValue } from "#standards/istandaarden/report/shown-value";
import { nameOfCode } from "#standards/istandaarden/words/fault-names";
import type { Language } from "../../language.ts";

/** The code of the standard where there is one: that is what people ask each other about. */
export const namedCode = ({ code, official }: Pick<ToldFinding, "code" | "official">): string =>
  official ?? code;

/** What is said before the sentence of a rule: it says what is asked, which by itself reads as if all were well. */
export const leadOf = ({ layer }: Pick<ToldFinding, "layer">, lang: Language): string | null =>
  layer === "rules" ? terms[lang].notAsAsked : null;

/** What is wrong, in full. */
export function saysOf(finding: Pick<ToldFinding, "layer" | "text">, lang: Language): string {
  const lead = leadOf(finding, lang);
  return `${lead === null ? "" : `${lead} `}${oneLine(finding.text)}`;
}

/** `Σ IngediendBedrag` in words. */
export const seenName = (name: string, lang: Language): string =>
  name.replace(/^Σ\s*/, `${terms[lang].sum} `);

export const seenIn = (
  seen: ToldFinding["seen"],
  layer: ToldFinding["layer"],
  lang: Language,
): string =>
  seen
    .map((one) => `${seenName(one.name, lang)} ${shownValue(one, layer === "structure", lang)}`)
    .join("; ");

/** A finding as somebody pastes it in a mail. */
export function findingText(finding: ToldFinding, lang: Language): string {
  const { layer, path, line, column, mend, seen, keys } = finding;
  const t = terms[lang];
  const named = nameOfCode(namedCode(finding), lang);
  const known = keys.map(({ name, value }) => `${name} ${oneLine(value ?? "")}`).join(", ");
  return [
    `${named}, ${t.line} ${line}, ${t.column} ${column}${path ? `, ${path}` : ""}`,
    ...(known ? [known] : []),
    saysOf(finding, lang),
    `${t.mend}: ${oneLine(mend)}`,
    ...(layer !== "transport" && seen.length > 0
      ? [`${t.seen}: ${seenIn(seen, layer, lang)}`]
      : []),
  ].join("\n");
}

const terms = {
  nl: {
    line: "regel",
    column: "kolom",
    mend: "Wat u doet",
    seen: "Gezien",
    sum: "som van",
    notAsAsked: "Hier klopt niet wat de regel vraagt:",
  },
  en: {
    line: "line",
    column: "column",
    mend: "What to do",
    seen: "Seen",
    sum: "sum of",
    notAsAsked: "This is not as the rule asks:",
  },
} as const;
