import type { ToldFinding } from "#standards/istandaarden/report/message-report";
import { oneLine, shownValue } from "#standards/istandaarden/report/shown-value";
import type { Language } from "../../language.ts";

export const seenIn = (
  seen: ToldFinding["seen"],
  layer: ToldFinding["layer"],
  lang: Language,
): string =>
  seen.map((one) => `${one.name} ${shownValue(one, layer === "structure", lang)}`).join("; ");

/** A finding as somebody pastes it in a mail. */
export function findingText(finding: ToldFinding, lang: Language): string {
  const { layer, code, official, path, line, column, text, mend, seen, keys } = finding;
  const t = terms[lang];
  const named = official && official !== code ? `${code} (${official})` : code;
  const known = keys.map(({ name, value }) => `${name} ${oneLine(value ?? "")}`).join(", ");
  return [
    `${named}, ${t.line} ${line}, ${t.column} ${column}${path ? `, ${path}` : ""}`,
    ...(known ? [known] : []),
    oneLine(text),
    `${t.mend}: ${oneLine(mend)}`,
    ...(layer !== "transport" && seen.length > 0
      ? [`${t.seen}: ${seenIn(seen, layer, lang)}`]
      : []),
  ].join("\n");
}

const terms = {
  nl: { line: "regel", column: "kolom", mend: "Doen", seen: "Gezien" },
  en: { line: "line", column: "column", mend: "Do", seen: "Seen" },
} as const;
