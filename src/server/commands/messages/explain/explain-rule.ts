import { codeListNamed } from "#standards/istandaarden/explanations/code-lists";
import { explain, nearCodes } from "#standards/istandaarden/explanations/explain";
import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import type { Language } from "../language.ts";
import { messageNames } from "../message-names.ts";
import type { Output } from "../output.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { codeListText } from "./explain-list.ts";
import { messageText } from "./explain-message.ts";

// Of some restrictions there are so many that nobody reads them.
const mostElements = 12;

/** Tells what a code means, which codes a list has, or what stands in a message. */
export function explainRule(code: string, lang: Language, output: Output): void {
  const message = messages.get(code.toUpperCase());
  if (message) {
    output.say(messageText(message, lang));
    return;
  }
  const list = codeListNamed(code);
  if (list) {
    output.say(codeListText(list, lang));
    return;
  }
  const found = explain(code);
  if (found.length === 0) throw unknown(code);
  output.say(found.map((one) => explanationText(one, lang)).join("\n"));
}

function unknown(code: string): WrongUsage {
  const near = nearCodes(code).join(", ");
  return new WrongUsage({
    nl: `De code ${code} is niet bekend.${near && ` Bedoelt u een van deze: ${near}?`}`,
    en: `The code ${code} is not known.${near && ` Did you mean one of these: ${near}?`}`,
  });
}

export function explanationText(one: Explanation, lang: Language): string {
  const { code, kind, level, says, mend, places, retourCode, related, isLater } = one;
  const t = terms[lang];
  const head = [t[kind], ...(level === null ? [] : [t.levels[level]])].join(", ");
  const rows: (readonly [string, string])[] = [
    [t.says, says[lang]],
    ...places.map((place) => [t.where, whereOf(place, lang)] as const),
    ...(mend ? [[t.mend, mend[lang]] as const] : []),
    ...(retourCode ? [[t.retour, retourCode] as const] : []),
    ...(related.length > 0 ? [[t.related, related.join(", ")] as const] : []),
    ...(isLater ? [[t.note, t.later] as const] : []),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
  return `${code}  (${head})\n${lines.join("\n")}\n`;
}

function whereOf({ messages, elements }: Explanation["places"][number], lang: Language): string {
  const names = messageNames(messages, lang);
  if (elements.length === 0) return names;
  const rest = elements.length - mostElements;
  const shown = elements.slice(0, mostElements).join(", ");
  return `${names}: ${shown}${rest > 0 ? ` ${terms[lang].more(rest)}` : ""}`;
}

const terms = {
  nl: {
    rule: "regel",
    restriction: "restrictie",
    "return-code": "retourcode",
    structure: "eigen code, opbouw van het bericht",
    transport: "eigen code, vorm van het bestand",
    "business-rule": "bedrijfsregel",
    "carrier-error": "foutcode van wie het bericht vervoert",
    levels: {
      1: "niveau 1: het schema",
      2: "niveau 2: binnen het bericht",
      3: "niveau 3: over berichten heen",
      4: "niveau 4: met gegevens van buiten",
    },
    says: "Wat",
    where: "Waar",
    mend: "Doen",
    retour: "Retourcode",
    related: "Hoort bij",
    note: "Let op",
    later: "deze regel wordt hier nog niet gecontroleerd",
    more: (rest: number) => `en nog ${rest}`,
  },
  en: {
    rule: "rule",
    restriction: "restriction",
    "return-code": "return code",
    structure: "code of ours, structure of the message",
    transport: "code of ours, form of the file",
    "business-rule": "business rule",
    "carrier-error": "error code of who carries the message",
    levels: {
      1: "level 1: the schema",
      2: "level 2: within the message",
      3: "level 3: across messages",
      4: "level 4: with facts from outside",
    },
    says: "What",
    where: "Where",
    mend: "Do",
    retour: "Return code",
    related: "Belongs to",
    note: "Note",
    later: "this rule is not checked here yet",
    more: (rest: number) => `and ${rest} more`,
  },
} as const;
